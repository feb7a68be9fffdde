import { orderPaid } from '../../src/modules/trade/order/order.events.ts'
import { teamFormed } from '../../src/modules/trade/team/team.events.ts'
import { event, Outbox } from '../../src/platform/jobs/outbox.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Notice {
  id: number
  kind: string
  title: string
  body: string
  orderNo: string | null
  teamCode: string | null
  readAt: string | null
}
interface Inbox {
  items: Notice[]
  nextCursor: string | null
  unread: number
}

describeOnEachEngine('notices', (start) => {
  let shop: TradeShop
  const path = '/api/v1/app/me/notices'
  const inbox = async (n: number, query = '') =>
    (await shop.http.get<Inbox>(`${path}${query}`, { as: shop.token(n) })).body

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 4, start: { sandbox: false } })
    const opener = await shop.place(0)
    for (const n of [1, 2]) await shop.place(n, { teamCode: opener.teamCode! })
    const orders = await shop.rows<{ orderNo: string }>('SELECT orderNo FROM orders ORDER BY id')
    for (const [n, { orderNo }] of orders.entries()) {
      await shop.confirm(n, orderNo)
      await shop.runner.drain()
    }
  })

  test('each member is told once of each step, newest first, and nobody else is', async () => {
    const orders = await shop.rows<{ orderNo: string; teamCode: string }>(
      'SELECT o.orderNo, t.code AS teamCode FROM orders o JOIN teams t ON t.id = o.teamId ORDER BY o.id',
    )
    for (const [n, { orderNo, teamCode }] of orders.entries()) {
      const { items } = await inbox(n)
      expect(items.map(({ kind }) => kind).sort()).toEqual(['order.paid', 'team.formed'])
      expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).sort((a, b) => b - a))
      expect(items.every((notice) => notice.orderNo === orderNo && notice.teamCode === teamCode)).toBe(true)
      expect(items.every(({ readAt }) => readAt === null)).toBe(true)
    }
    const first = (await inbox(0)).items.find(({ kind }) => kind === 'order.paid')
    expect(first?.title).toBe('付款成功，等团友来')
    expect(first?.body).toContain('还差 2 人成团')
    expect(await inbox(3)).toEqual({ items: [], nextCursor: null, unread: 0 })
  })

  test('who reads English reads English, and who says nothing reads Chinese', async () => {
    const read = async (language?: string) => {
      const { body } = await shop.http.get<Inbox>(path, {
        as: shop.token(1),
        headers: language ? { 'accept-language': language } : {},
      })
      return Object.fromEntries(body.items.map(({ kind, title }) => [kind, title]))
    }
    const chinese = { 'order.paid': '付款成功，等团友来', 'team.formed': '成团啦' }
    expect(await read('en')).toEqual({
      'order.paid': 'Paid, waiting for teammates',
      'team.formed': 'Your team is full',
    })
    expect(await read('zh')).toEqual(chinese)
    expect(await read()).toEqual(chinese)
    expect(await shop.rows("SELECT title, body FROM notices WHERE title <> '' OR body <> ''")).toEqual([])
  })

  test('a notice from before there were facts is read as it was written', async () => {
    const old = { memberId: shop.memberIds[3]!, businessKey: 'order:0:old', kind: 'order.paid', createdAt: new Date() }
    await shop.db.transaction((tx) => tx.insert('notices', { ...old, title: '付款成功', body: '我们这就为你备货。' }))
    expect((await inbox(3)).items).toMatchObject([{ title: '付款成功', body: '我们这就为你备货。' }])
    await shop.db.transaction((tx) => tx.run("DELETE FROM notices WHERE businessKey = 'order:0:old'"))
  })

  test('an event delivered again tells nobody anything new', async () => {
    const before = await shop.rows('SELECT * FROM notices ORDER BY id')
    const [order] = await shop.rows<{ id: number; memberId: number; teamId: number }>(
      'SELECT id, memberId, teamId FROM orders ORDER BY id LIMIT 1',
    )
    const outbox = shop.app.get(Outbox)
    await shop.db.transaction(async (tx) => {
      for (let copy = 0; copy < 8; copy++)
        await outbox.add(
          tx,
          event(orderPaid, { orderId: order!.id, memberId: order!.memberId }),
          event(teamFormed, { teamId: order!.teamId }),
        )
    })
    await shop.runner.drain()
    expect(await shop.rows('SELECT * FROM notices ORDER BY id')).toEqual(before)
  })

  test('reading one notice reads that one, and nobody reads for another', async () => {
    const { items, unread } = await inbox(2)
    expect(unread).toBe(2)
    const read = (n: number, id: unknown) =>
      shop.http.post(`${path}/${String(id)}/read`, undefined, { as: shop.token(n) })
    expect((await read(1, items[1]!.id)).body).toEqual({ ok: true })
    expect((await inbox(2)).unread).toBe(2)
    for (let time = 0; time < 2; time++) expect((await read(2, items[1]!.id)).status).toBe(200)
    const after = await inbox(2)
    expect([after.unread, after.items.map(({ readAt }) => readAt !== null)]).toEqual([1, [false, true]])
    for (const wrong of [0, -1, 2 ** 31, 'x', 1.5]) expect((await read(2, wrong)).status).toBe(400)
  })

  test('reading down to one notice reads the older ones too, mine only, and stays read', async () => {
    const { items } = await inbox(0)
    const unread = async (n: number) =>
      (await shop.http.get<{ unreadNotices: number }>('/api/v1/app/me', { as: shop.token(n) })).body.unreadNotices
    const read = (upToId: unknown) => shop.http.post(`${path}/read`, { upToId }, { as: shop.token(0) })
    const others = await unread(1)
    expect((await read(items[1]!.id)).body).toEqual({ ok: true })
    expect(await unread(0)).toBe(1)
    const readAt = (await inbox(0)).items[1]!.readAt
    expect(readAt).not.toBeNull()
    expect((await read(2_147_483_647)).status).toBe(200)
    expect(await unread(0)).toBe(0)
    expect((await inbox(0)).items[1]!.readAt).toBe(readAt)
    expect(await unread(1)).toBe(others)
    for (const wrong of [-1, 2 ** 31, 2 ** 53, 1e21, '1', [1], {}, null, undefined, 1.5])
      expect((await read(wrong)).status).toBe(400)
  })

  test('pages do not repeat or skip', async () => {
    const all = (await inbox(0)).items
    const first = await inbox(0, '?limit=1')
    expect(first.items).toEqual(all.slice(0, 1))
    const second = await inbox(0, `?limit=1&cursor=${first.nextCursor}`)
    expect(second).toEqual({ items: all.slice(1, 2), nextCursor: null, unread: 0 })
    const foreign = await inbox(1, `?cursor=${first.nextCursor}`)
    expect(foreign.items.every(({ orderNo }) => orderNo !== all[0]!.orderNo)).toBe(true)
  })
})
