import '../../src/app.module.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingFault, type SettingShape, type SettingValue } from '@tuanke/shared/setting/rules'
import type {
  AdminSettings,
  SettingDecision,
  SettingHistoryPage,
} from '../../src/modules/shop/settings/dto/admin-settings.dto.ts'
import { packageFolder } from '../../src/package-folder.ts'
import { roles, type StaffRole } from '../../src/platform/http/permissions.ts'
import { allSettings, type Setting } from '../../src/platform/settings-store/define-settings.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const URL = '/api/v1/admin/settings'

interface Refusal {
  code: string
  params: { key?: string; reason?: string; limit?: number; decisions?: SettingDecision[] }
}

describeOnEachEngine('the page of settings', (start) => {
  let shop: Started
  beforeAll(async () => {
    shop = await start({ sandbox: false, env: { REVIEW_POINTS: '12' } })
    await shop.db.transaction((tx) =>
      tx.insert(
        'staff',
        ['沈店长', '小唐'].map((displayName, index) => ({
          ...{ username: `s${index}`, passwordHash: '', displayName, role: 'owner', pickupPointId: null },
          ...{ isActive: true, createdAt: shop.clock.now() },
        })),
      ),
    )
  })
  const as = (role: StaffRole = 'owner', staffId = 1) => ({ as: shop.staffToken({ role, staffId }) })
  const all = async (who = as()) =>
    (await shop.http.get<AdminSettings>(URL, who)).body.groups.flatMap(({ items }) => items)
  const one = async (key: string, who = as()) => (await all(who)).find((setting) => setting.key === key)!
  const save = (changes: { key: string; value: unknown; version: number }[], who = as()) =>
    shop.http.put<AdminSettings & Refusal>(URL, { changes }, who)
  const rows = () => shop.db.read((tx) => tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM setting_changes'))

  test('shows every setting by noun, with default, limits and words; a decision with who, when and what was before', async () => {
    expect((await all()).map(({ key }) => key).sort()).toEqual(
      allSettings()
        .map(({ key }) => key)
        .sort(),
    )
    const groups = (await shop.http.get<AdminSettings>(URL, as())).body.groups
    expect(groups.slice(0, 2).map(({ noun, name }) => [noun, name.zh])).toEqual([
      ['shop', '店铺'],
      ['order', '下单'],
    ])
    expect(await one('review.points')).toEqual({
      key: 'review.points',
      limits: { kind: 'integer', unit: 'points', min: 0, max: 10_000 },
      name: { zh: '一条评价送', en: 'Points for a review' },
      note: null,
      ...{ value: 12, base: 12, isDecided: false, version: 0, changedBy: null, changedAt: null },
      ...{ canChange: true, fault: null },
    })
    const saved = await save([{ key: 'review.points', value: 20, version: 0 }], as('operator', 2))
    expect(saved.status).toBe(200)
    const { changedAt, ...now } = await one('review.points')
    expect(now).toMatchObject({ value: 20, base: 12, isDecided: true, version: 1, changedBy: '小唐' })
    expect(Math.abs(Date.parse(String(changedAt)) - shop.clock.now().getTime())).toBeLessThan(60_000)
    await save([{ key: 'review.points', value: null, version: 1 }])
    expect(await one('review.points')).toMatchObject({ value: 12, isDecided: false, version: 2, changedBy: '沈店长' })
    const history = await shop.http.get<SettingHistoryPage>(`${URL}/review.points/history`, as())
    expect(history.body.items.map(({ changedAt: _, ...entry }) => entry)).toEqual([
      { oldValue: 20, newValue: 12, isReset: true, changedBy: '沈店长' },
      { oldValue: 12, newValue: 20, isReset: false, changedBy: '小唐' },
    ])
    expect((await shop.http.get(`${URL}/no.such/history`, as())).status).toBe(404)
  })

  test('holds at once for customers, without a restart', async () => {
    const name = async () => (await shop.http.get<{ shopName: string }>('/api/v1/app/settings')).body.shopName
    expect(await name()).toBe('邻里鲜团')
    await save([{ key: 'shop.name', value: '幸福里小店', version: 0 }])
    expect(await name()).toBe('幸福里小店')
  })

  test('a stale save says who decided what, and saves nothing of what came with it', async () => {
    await save([{ key: 'survey.days', value: 20, version: 0 }], as('operator', 2))
    const before = await rows()
    const { status, body } = await save([
      { key: 'survey.days', value: 30, version: 0 },
      { key: 'survey.afterHours', value: 5, version: 0 },
    ])
    expect([status, body.code]).toEqual([409, 'setting.stale'])
    expect(body.params.decisions).toEqual([
      { key: 'survey.days', value: 20, version: 1, changedBy: '小唐', changedAt: expect.any(String) },
    ])
    expect(await rows()).toEqual(before)
    expect((await save([{ key: 'survey.days', value: 30, version: 1 }])).status).toBe(200)
  })

  test('is changed by whom the setting says, and read by staff only', async () => {
    expect((await one('points.perYuan', as('operator'))).canChange).toBe(false)
    const refused = await save([{ key: 'points.perYuan', value: 2, version: 0 }], as('operator'))
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      403,
      'setting.forbidden',
      { key: 'points.perYuan' },
    ])
    for (const role of ['service', 'warehouse', 'analyst'] as const) {
      expect((await shop.http.get(URL, as(role))).status).toBe(200)
      expect((await save([{ key: 'review.days', value: 1, version: 0 }], as(role))).status).toBe(403)
    }
    expect((await shop.http.get(URL)).status).toBe(401)
    expect((await shop.http.get(URL, { as: shop.memberToken(1) })).status).toBe(401)
  })

  test('a birthday coupon must exist', async () => {
    const { status, body } = await save([{ key: 'birthday.coupon', value: 'NOSUCHKIND', version: 0 }])
    expect([status, body.params]).toEqual([422, { key: 'birthday.coupon', reason: 'unknown', limit: null }])
    expect((await save([{ key: 'birthday.coupon', value: '', version: 0 }])).status).toBe(200)
  })

  test('what is no value at all, or sent twice, is a bad request', async () => {
    const key = 'review.days'
    const change = { key, value: 5, version: 0 }
    for (const changes of [
      [],
      [change, change],
      [{ ...change, value: { a: 1 } }],
      [{ ...change, value: [['1']] }],
      [{ ...change, value: '长'.repeat(2_001) }],
      [{ ...change, version: -1 }],
      [{ key, version: 0 }],
      Array.from({ length: 101 }, (_, n) => ({ ...change, key: `k${n}` })),
    ])
      expect([changes, (await save(changes as never)).status]).toEqual([changes, 400])
    expect(await one(key)).toMatchObject({ value: 90, version: 0 })
  })

  test('every setting takes the ends of its limits and refuses what lies beyond, naming the limit', async () => {
    for (const setting of allSettings()) {
      let { version } = await one(setting.key)
      for (const { value, reason, limit } of beyond(setting.shape)) {
        const { status, body } = await save([{ key: setting.key, value, version }])
        const params = { key: setting.key, reason, limit }
        expect([setting.key, value, status, body.params]).toEqual([setting.key, value, 422, params])
      }
      expect((await one(setting.key)).version).toBe(version)
      for (const value of ends(setting.shape)) {
        expect([setting.key, value, (await save([{ key: setting.key, value, version }])).status]).toEqual([
          setting.key,
          value,
          200,
        ])
        expect(await one(setting.key)).toMatchObject({ value, version: ++version, isDecided: true })
      }
      await save([{ key: setting.key, value: null, version }])
    }
  }, 180_000)
})

/** The smallest and the largest there is. */
function ends(shape: SettingShape): SettingValue[] {
  switch (shape.kind) {
    case 'integer':
    case 'money':
    case 'percent':
      return [shape.min, shape.max]
    case 'integers':
      return [[shape.min], Array.from({ length: shape.maxItems }, () => shape.max)]
    case 'text':
      // Characters of two code units count as one.
      return shape.pattern
        ? ['4'.repeat(shape.maxLength)]
        : ['𠮷'.repeat(shape.minLength), '𠮷'.repeat(shape.maxLength)]
    case 'boolean':
      return [true, false]
    case 'choice':
      return [...shape.choices]
    case 'time':
      return ['00:00', '23:59']
    case 'reference':
      return ['']
  }
}

/** One beyond each limit. */
function beyond(shape: SettingShape): { value: unknown; reason: string; limit: number | null }[] {
  switch (shape.kind) {
    case 'integer':
    case 'money':
    case 'percent':
      return [
        { value: shape.min - 1, reason: 'min', limit: shape.min },
        { value: shape.max + 1, reason: 'max', limit: shape.max },
        { value: shape.min + 0.5, reason: 'type', limit: null },
      ]
    case 'integers':
      return [
        { value: [], reason: 'too-few', limit: 1 },
        { value: Array.from({ length: shape.maxItems + 1 }, () => 1), reason: 'too-many', limit: shape.maxItems },
        { value: [shape.max + 1], reason: 'max', limit: shape.max },
      ]
    case 'text':
      return [{ value: '4'.repeat(shape.maxLength + 1), reason: 'too-long', limit: shape.maxLength }]
    default:
      return [
        {
          value: 7,
          reason: { boolean: 'type', choice: 'choice', time: 'time', reference: 'unknown' }[shape.kind],
          limit: null,
        },
      ]
  }
}

describe('every setting', () => {
  const settings: [string, Setting][] = allSettings().map((setting) => [setting.key, setting])
  const folder = join(packageFolder(), 'src')
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.settings.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

  test('there are some', () => expect(settings.length).toBeGreaterThanOrEqual(28))

  test.each(settings)(
    '%s has words in both languages, a default within its limits, a role and a reader',
    (key, setting) => {
      const words = [setting.group.words, setting.name, ...(setting.note ? [setting.note] : [])]
      for (const { zh, en } of words) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
        expect(en).toMatch(/^[\x20-\x7e’–]+$/)
      }
      expect(settingFault(setting.shape, setting.default)).toBeNull()
      expect(setting.changedBy.length).toBeGreaterThan(0)
      expect(roles).toEqual(expect.arrayContaining([...setting.changedBy]))
      expect(key.length).toBeLessThanOrEqual(64)
      const [noun, name] = key.split('.') as [string, string]
      const home = `${noun.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Settings`
      expect(source).toContain(`settings.get(${home}.${name})`)
    },
  )

  test('no environment variable speaks for two', () => {
    const variables = settings.flatMap(([, { env }]) => (env ? [env] : []))
    expect(new Set(variables).size).toBe(variables.length)
    expect(variables).toHaveLength(37)
  })
})
