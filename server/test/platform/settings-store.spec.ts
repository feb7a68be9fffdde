import type { SettingValue } from '@tuanke/shared/setting/rules'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Log } from '../../src/platform/log/log.ts'
import { allSettings } from '../../src/platform/settings-store/define-settings.ts'
import { SaveSettings } from '../../src/platform/settings-store/save-settings.ts'
import { Settings } from '../../src/platform/settings-store/settings.ts'
import { startChild } from '../harness/child.ts'
import { eachEngine, type TestEngine } from '../harness/engines.ts'
import { type Started, startOn, type StartOptions } from '../harness/start.ts'
import { defineSettingsOnce, testSettings } from './test-settings.ts'

const owner = { staffId: 7, role: 'owner' as const }
/** The value that is saved last while others read. */
const LAST = 40
const operator = { staffId: 8, role: 'operator' as const }

interface Shop extends Started {
  settings: Settings
  save: SaveSettings
  change(key: string, value: SettingValue | null, version: number, by?: typeof owner | typeof operator): Promise<void>
  history(): Promise<object[]>
}

eachEngine('the settings store', (engine) => {
  const running: Started[] = []
  afterEach(async () => {
    for (const started of running.splice(0).reverse()) await started.stop()
  })

  async function open(options: StartOptions = {}, on: TestEngine = engine): Promise<Shop> {
    const started = await startOn(on, { bare: true, ...options })
    running.push(started)
    const [settings, save] = [started.app.get(Settings), started.app.get(SaveSettings)]
    return {
      ...started,
      settings,
      save,
      change: (key, value, version, by = owner) => save.run(by, [{ key, value, version }]),
      history: () =>
        started.db.read((tx) =>
          tx.rows(
            'SELECT settingKey, version, oldValueJson, newValueJson, isReset, staffId FROM setting_changes ORDER BY id',
          ),
        ),
    }
  }
  /** A second process on the same database. */
  const beside = ({ env: { database, dataDir } }: Shop) =>
    open(
      { env: { DATA_DIR: dataDir } },
      { name: engine.name, fresh: async () => ({ target: database, drop: async () => {} }) },
    )

  const { pair, other, title } = testSettings

  it('takes the decision, else the environment, else the default', async () => {
    const shop = await open({ env: { TEST_PAIR: '7' } })
    expect([shop.settings.get(pair), shop.settings.get(other), shop.settings.get(title)]).toEqual([7, 1, '店'])
    await shop.change('test.pair', 9, 0)
    expect(shop.settings.get(pair)).toBe(9)
    await shop.change('test.pair', null, 1)
    expect(shop.settings.get(pair)).toBe(7)
    expect(await shop.history()).toEqual([
      { settingKey: 'test.pair', version: 1, oldValueJson: 7, newValueJson: 9, isReset: false, staffId: 7 },
      { settingKey: 'test.pair', version: 2, oldValueJson: 9, newValueJson: 7, isReset: true, staffId: 7 },
    ])
  })

  it('refuses what is outside the limits, unknown, or not for this role, and all that came with it', async () => {
    const shop = await open()
    const good = { key: 'test.other', value: 5, version: 0 }
    const refused = async (change: { key: string; value: SettingValue | null; version: number }, by = owner) =>
      shop.save.run(by, [good, change]).then(
        () => null,
        (error: { code: string; status: number; params: object }) => [error.status, error.code, error.params],
      )
    expect(await refused({ key: 'test.pair', value: 101, version: 0 })).toEqual([
      422,
      'setting.invalid',
      { key: 'test.pair', reason: 'max', limit: 100 },
    ])
    expect(await refused({ key: 'test.pair', value: -1, version: 0 })).toEqual([
      422,
      'setting.invalid',
      { key: 'test.pair', reason: 'min', limit: 0 },
    ])
    expect(await refused({ key: 'test.nothing', value: 1, version: 0 })).toEqual([
      404,
      'setting.not-found',
      { key: 'test.nothing' },
    ])
    expect(await refused({ key: 'test.pair', value: 1, version: 0 }, operator as never)).toEqual([
      403,
      'setting.forbidden',
      { key: 'test.pair' },
    ])
    expect(shop.settings.get(other)).toBe(1)
    expect(await shop.history()).toEqual([])
    await shop.change('test.other', 5, 0, operator)
    expect(shop.settings.get(other)).toBe(5)
  })

  it('lets nobody undo a decision they have not seen', async () => {
    const shop = await open()
    await shop.change('test.pair', 2, 0)
    await expect(
      shop.save.run(owner, [
        { key: 'test.other', value: 3, version: 0 },
        { key: 'test.pair', value: 3, version: 0 },
      ]),
    ).rejects.toMatchObject({ code: 'setting.stale', status: 409, params: { keys: ['test.pair'] } })
    await expect(shop.change('test.pair', 3, 2)).rejects.toMatchObject({ code: 'setting.stale' })
    expect([shop.settings.get(pair), shop.settings.get(other)]).toEqual([2, 1])
    expect(await shop.history()).toHaveLength(1)
  })

  it('lets one of many who decide at once through, the first time and every time', async () => {
    const shop = await open()
    for (const version of [0, 1, 2]) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) =>
          shop.save.run(owner, [
            { key: n % 2 ? 'test.pair' : 'test.other', value: n, version },
            { key: n % 2 ? 'test.other' : 'test.pair', value: n, version },
          ]),
        ),
      )
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const codes = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
      )
      expect(new Set(codes)).toEqual(new Set(['setting.stale']))
      expect(shop.settings.get(pair)).toBe(shop.settings.get(other))
    }
    expect(await shop.history()).toHaveLength(6)
  })

  it('falls back to the default, loudly and once, when a decision is outside today’s limits or spoilt', async () => {
    const shop = await open()
    const said: object[] = []
    jest.spyOn(shop.app.get(Log), 'error').mockImplementation((fields) => void said.push(fields))
    await shop.db.transaction((tx) =>
      tx.insert(
        'settings',
        [
          ['test.pair', 4000],
          ['test.title', '太长的店名字'],
          ['future.unknown', 1],
        ].map(([settingKey, valueJson]) => ({
          settingKey: settingKey!,
          valueJson: valueJson!,
          ...{ version: 3, changedBy: 7, changedAt: new Date(0) },
        })),
      ),
    )
    await shop.change('test.other', 2, 0)
    await shop.db.transaction((tx) =>
      tx.run("UPDATE settings SET valueJson = '{spoilt' WHERE settingKey = 'test.other'"),
    )
    await shop.settings.refresh()
    await shop.settings.refresh()
    expect([shop.settings.get(pair), shop.settings.get(other), shop.settings.get(title)]).toEqual([1, 1, '店'])
    expect(said).toEqual([
      { setting: 'test.pair', reason: 'max', limit: 100 },
      { setting: 'test.title', reason: 'too-long', limit: 4 },
      { setting: 'test.other', reason: 'type', limit: null },
    ])
    // It starts all the same, and deciding anew mends it.
    const next = await beside(shop)
    expect(next.settings.get(pair)).toBe(1)
    await next.change('test.pair', 4, 3)
    expect(next.settings.get(pair)).toBe(4)
  })

  it('costs a request nothing and reaches another process within its poll', async () => {
    const shop = await open()
    const next = await beside(shop)
    next.settings.follow(50)
    await shop.change('test.pair', 42, 0)
    expect(shop.settings.get(pair)).toBe(42)
    for (let look = 0; look < 100 && next.settings.get(pair) !== 42; look++) await sleep(50)
    expect(next.settings.get(pair)).toBe(42)
  })

  it('is read by two processes while it changes: what is saved together is seen together', async () => {
    const shop = await open()
    const { database, dataDir } = shop.env
    const env = { TEST_TARGET: JSON.stringify(database), LOG_LEVEL: 'silent', DATA_DIR: dataDir }
    const file = join(__dirname, 'children/settings-reader.ts')
    const readers = [await startChild(file, env, 'reading'), await startChild(file, env, 'reading')]
    try {
      for (let n = 2; n <= LAST; n++) {
        const about = { value: n, version: n - 2 }
        await shop.save.run(
          owner,
          ['test.pair', 'test.other'].map((key) => ({ key, ...about })),
        )
        await sleep(20)
      }
      for (const { output } of readers) {
        for (let look = 0; look < 400 && !output().includes(`saw ${LAST}`); look++) await sleep(50)
        expect(output()).toContain(`saw ${LAST}`)
        expect(output()).not.toContain('torn')
        // It met changes on their way, not only the last one.
        expect(output().match(/saw \d+/g)!.length).toBeGreaterThan(3)
      }
    } finally {
      for (const { signal } of readers) signal('SIGKILL')
      await Promise.all(readers.map(({ ended }) => ended))
    }
  }, 120_000)
})

it('does not let a setting be declared twice, or with a default outside its limits', () => {
  const before = allSettings().length
  expect(() => defineSettingsOnce('test', 'pair', 1)).toThrow(/test.pair is declared twice/)
  expect(() => defineSettingsOnce('test', 'wrong', 101)).toThrow(/test.wrong is outside its limits: max/)
  expect(allSettings()).toHaveLength(before)
})
