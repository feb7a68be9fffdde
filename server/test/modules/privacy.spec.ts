import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getMetadataArgsStorage } from 'typeorm'
import { entitiesOf } from '../../src/modules/noun.ts'
import { personalData } from '../../src/modules/personal-data.ts'
import type { DeletionOutlook, PrivacyView } from '../../src/modules/people/privacy/dto/privacy.dto.ts'
import { nouns } from '../../src/nouns.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const ME = '/api/v1/app/me'
const ADDRESS = {
  ...{ name: '秦岚', phone: '13912345678', province: '浙江省', city: '杭州市', district: '西湖区' },
  ...{ detail: '文三路 1 号', isDefault: true },
}

describeOnEachEngine('privacy', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    const now = Date.now()
    // The clock goes on for weeks here.
    shop = await openTradeShop(start, { members: 20, groupBuy: { closeAt: new Date(now + 90 * 86_400_000) } })
  })
  afterEach(async () => {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  let next = 0
  const member = () => {
    const n = next++
    return { n, as: shop.token(n), memberNo: `M${String(n + 1).padStart(7, '0')}` }
  }
  const view = async (who: { as: string }) => (await shop.http.get<PrivacyView>(`${ME}/privacy`, who)).body
  const consentsOf = (memberId: number) =>
    shop.db.read((tx) =>
      tx.rows<{ purpose: string; isGranted: boolean }>(
        'SELECT purpose, isGranted FROM member_consents WHERE memberId = ? ORDER BY id',
        [memberId],
      ),
    )

  describe('consent', () => {
    test('nothing is agreed to and nothing is sent before somebody says so', async () => {
      expect(await view(member())).toEqual({
        ...{ policyVersion: '2026-11', agreedVersion: null, agreedAt: null, marketing: false, personalisation: true },
        export: null,
      })
    })

    test('agreeing twice, also at once, leaves one row; another wording is refused', async () => {
      const who = member()
      const agree = (version: unknown) => shop.http.put<PrivacyView>(`${ME}/privacy/policy`, { version }, who)
      const answers = await Promise.all(Array.from({ length: 8 }, () => agree('2026-11')))
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
      expect(answers[0]!.body).toMatchObject({ agreedVersion: '2026-11', agreedAt: expect.any(String) })
      expect(await consentsOf(shop.memberIds[who.n]!)).toHaveLength(1)
      expect(await agree('2020-01')).toMatchObject({ status: 409, body: { code: 'privacy.old-policy' } })
      for (const wrong of [undefined, '', 7, 'x'.repeat(17)]) expect((await agree(wrong)).status).toBe(400)
    })

    test('each switch turns by itself, and each turn is written down', async () => {
      const who = member()
      const turn = (body: object) => shop.http.patch<PrivacyView>(`${ME}/privacy`, body, who)
      expect((await turn({ marketing: true })).body).toMatchObject({ marketing: true, personalisation: true })
      expect((await turn({ marketing: true })).body.marketing).toBe(true)
      expect((await turn({ personalisation: false })).body).toMatchObject({ marketing: true, personalisation: false })
      expect((await turn({ marketing: false, personalisation: true })).body).toMatchObject({
        ...{ marketing: false, personalisation: true },
      })
      expect(await consentsOf(shop.memberIds[who.n]!)).toEqual([
        { purpose: 'marketing', isGranted: true },
        { purpose: 'personalisation', isGranted: false },
        { purpose: 'marketing', isGranted: false },
        { purpose: 'personalisation', isGranted: true },
      ])
      for (const body of [{ marketing: 1 }, { marketing: null }, { sms: true }])
        expect((await turn(body)).status).toBe(400)
    })
  })

  describe('an export', () => {
    const ask = (who: { as: string }) =>
      shop.http.post<PrivacyView & { code?: string }>(`${ME}/exports`, undefined, who)
    const fetchFile = (code: string, who: { as: string }) =>
      fetch(`${shop.http.origin}${ME}/exports/${code}/file`, { headers: { authorization: `Bearer ${who.as}` } })

    test('is built by a job, opened for its owner only, and gone after seven days', async () => {
      const who = member()
      await shop.http.post(`${ME}/addresses`, ADDRESS, who)
      const { orderNo } = await shop.place(who.n, { kind: 'alone', buyerNote: '放在门口' })
      const told = { memberId: shop.memberIds[who.n]!, businessKey: `order:${orderNo}:x`, createdAt: new Date() }
      const words = { kind: 'order.received', factsJson: { title: '葡萄' }, title: '', body: '' }
      await shop.db.transaction((tx) => tx.insert('notices', { ...told, ...words }))
      expect((await ask(who)).body.export).toMatchObject({ status: 'building', progress: 0, expiresAt: null })
      const { code } = (await view(who)).export!
      expect((await fetchFile(code, who)).status).toBe(409)
      await shop.runner.drain()
      expect((await view(who)).export).toMatchObject({ code, status: 'ready', progress: 100 })
      const answer = await fetchFile(code, who)
      expect(answer.headers.get('content-disposition')).toContain('my-data.json')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const file = (await answer.json()) as { data: Record<string, Record<string, unknown>[]> }
      expect(file.data.members).toMatchObject([{ memberNo: who.memberNo, contactPhone: '13800000001' }])
      expect(file.data.addresses).toMatchObject([{ name: '秦岚', phone: '13912345678', detail: '文三路 1 号' }])
      expect(file.data.orders).toMatchObject([{ orderNo, contactName: '林小满', buyerNote: '放在门口' }])
      expect(file.data.order_lines).toMatchObject([{ title: '阳光玫瑰葡萄 2 斤', quantity: 1 }])
      expect(file.data.notices).toEqual([
        {
          ...{ kind: 'order.received', title: '已收货', readAt: null, createdAt: told.createdAt.toISOString() },
          body: '「葡萄」已经到你手上，趁新鲜享用。有任何问题，随时找我们。',
        },
      ])
      expect(JSON.stringify(file)).not.toMatch(/Sealed|Index/)

      const sealed = join(shop.env.dataDir, 'exports')
      expect(readdirSync(sealed)).toContain(`${code}.sealed`)
      expect((await fetchFile(code, member())).status).toBe(404)
      expect((await fetch(`${shop.http.origin}${ME}/exports/${code}/file`)).status).toBe(401)
      await shop.advance(7 * 86_400 + 1)
      expect((await fetchFile(code, who)).status).toBe(410)
      await shop.runner.drain()
      expect(existsSync(join(sealed, `${code}.sealed`))).toBe(false)
      expect((await view(who)).export!.status).toBe('expired')
    })

    test('one is built at a time, three a day', async () => {
      const who = member()
      const answers = await Promise.all(Array.from({ length: 16 }, () => ask(who)))
      expect(new Set(answers.map(({ body }) => body.export!.code)).size).toBe(1)
      await shop.runner.drain()
      for (const _ of [2, 3]) {
        expect((await ask(who)).status).toBe(200)
        await shop.runner.drain()
      }
      expect(await ask(who)).toMatchObject({ status: 429, body: { code: 'export.too-many', params: { limit: 3 } } })
      await shop.advance(86_401)
      expect((await ask(who)).status).toBe(200)
    })
  })

  describe('leaving', () => {
    const outlook = async (who: { as: string }) => (await shop.http.get<DeletionOutlook>(`${ME}/deletion`, who)).body
    const leave = (who: { as: string; memberNo: string }, confirmation: unknown = who.memberNo.slice(-4)) =>
      shop.http.post<{ code?: string; params?: object }>(`${ME}/deletion`, { confirmation }, who)

    test('is refused while an order runs, for each kind of running', async () => {
      const who = member()
      const { orderNo } = await shop.place(who.n, { kind: 'alone' })
      const blocked = (kinds: string) => ({ status: 409, body: { code: 'deletion.blocked', params: { kinds } } })
      expect((await outlook(who)).blockers).toEqual([{ kind: 'unpaid-orders', count: 1 }])
      expect(await leave(who)).toMatchObject(blocked('unpaid-orders'))
      await shop.confirm(who.n, orderNo, { totalFen: 2990 })
      await shop.runner.drain()
      expect(await leave(who)).toMatchObject(blocked('running-orders'))
      const owner = { as: shop.staffToken({ staffId: 7 }), key: `refund-${orderNo}` }
      await shop.http.post(`/api/v1/admin/orders/${orderNo}/refund`, { reason: '缺货' }, owner)
      expect(await leave(who)).toMatchObject(blocked('refunds'))
    })

    test('wants the end of the member number, and a slip changes nothing', async () => {
      const who = member()
      for (const wrong of ['0000', who.memberNo, 'x'])
        expect(await leave(who, wrong)).toMatchObject({ status: 422, body: { code: 'deletion.confirmation-differs' } })
      for (const wrong of [null, '', 7, ['a'], 'x'.repeat(17)]) expect((await leave(who, wrong)).status).toBe(400)
      expect(await outlook(who)).toEqual({ blockers: [], points: 0, coupons: 0, confirmationLength: 4 })
    })

    test('ends every session at once; the same phone comes back as somebody new', async () => {
      const before = await logIn('o_leaver')
      const who = { as: before.accessToken }
      const me = (await shop.http.get<{ memberNo: string }>(ME, who)).body
      expect((await leave({ ...who, memberNo: me.memberNo }, me.memberNo.slice(-4).toLowerCase())).status).toBe(200)
      const { refreshToken } = before
      expect((await shop.http.post('/api/v1/app/session/refresh', { refreshToken })).status).toBe(401)
      expect(await shop.http.get(ME, who)).toMatchObject({ status: 404, body: { code: 'member.not-found' } })
      expect((await leave({ ...who, memberNo: me.memberNo })).status).toBe(404)
      const again = { as: (await logIn('o_leaver')).accessToken }
      const other = (await shop.http.get<{ memberNo: string }>(ME, again)).body
      expect(other.memberNo).not.toBe(me.memberNo)
      // And may leave once more: the scrambled identities of both lie side by side.
      expect((await leave({ ...again, memberNo: other.memberNo })).status).toBe(200)
    })

    const logIn = async (openid: string) => {
      const answer = await fetch(`${shop.env.sandbox!.deviceUrl}/phone/login-code`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid }),
      })
      const { code } = (await answer.json()) as { code: string }
      return (await shop.http.post<{ accessToken: string; refreshToken: string }>('/api/v1/app/session', { code })).body
    }
  })
})

const inventory = personalData()

describe('the inventory of personal data', () => {
  const storage = getMetadataArgsStorage()
  const entities: unknown[] = entitiesOf(nouns)
  const tables = storage.tables.filter(({ target }) => entities.includes(target))
  const columnsOf = (target: unknown) =>
    storage.columns.filter((column) => column.target === target).map(({ propertyName }) => propertyName)

  /** Tables that name a member only as a party to something that is not theirs. */
  const POINTERS = ['seatMemberId', 'openerMemberId', 'sharerMemberId', 'sendingMemberId', 'runningMemberId']

  test('know every table that has members’ rows', () => {
    const listed = new Set(inventory.map(({ table }) => table))
    const forgotten = tables.filter(({ name, target }) => columnsOf(target).includes('memberId') && !listed.has(name!))
    expect(forgotten.map(({ name }) => name)).toEqual([])
  })

  test('name each table once', () => {
    const names = inventory.map(({ table }) => table)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('know every table that has something sealed', () => {
    const listed = new Set(inventory.map(({ table }) => table))
    const sealed = tables.filter(({ target }) => columnsOf(target).some((column) => column.endsWith('Sealed')))
    expect(sealed.filter(({ name }) => !listed.has(name!)).map(({ name }) => name)).toEqual([])
  })

  test('name columns that exist, and every pointer is a known one', () => {
    for (const { table, shown, onDeletion, key } of inventory) {
      const known = columnsOf(tables.find(({ name }) => name === table)?.target)
      const named = [...shown, key ?? 'id', ...(typeof onDeletion === 'object' ? Object.keys(onDeletion) : [])]
      expect({ table, missing: named.filter((column) => !known.includes(column)) }).toEqual({ table, missing: [] })
    }
    const pointers = tables.flatMap(({ target }) => columnsOf(target).filter((name) => /[a-z]MemberId$/.test(name)))
    expect(pointers.filter((name) => !POINTERS.includes(name) && !name.endsWith('SharerMemberId'))).toEqual([])
  })

  test('say why whatever stays may stay', () => {
    expect(
      inventory.filter(({ onDeletion, why }) => onDeletion !== 'delete' && !why).map(({ table }) => table),
    ).toEqual([])
  })
})
