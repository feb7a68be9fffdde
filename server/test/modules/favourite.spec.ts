import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const app = '/api/v1/app'
const HOUR_S = 3600

interface Page {
  items: { code: string }[]
  nextCursor: string | null
}

describeOnEachEngine('favourites', (start) => {
  let shop: TradeShop
  const open = async (groupBuy: Record<string, Date | number> = {}) => {
    shop = await openTradeShop(start, { members: 4, groupBuy, start: { sandbox: false } })
  }
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const path = () => `${app}/group-buys/${shop.groupBuyCode}/favourite`
  const mark = async (n: number) => (await shop.http.put(path(), undefined, { as: shop.token(n) })).status
  const unmark = async (n: number) => (await shop.http.delete(path(), { as: shop.token(n) })).status
  const mine = async (n: number) => (await shop.http.get<Page>(`${app}/me/favourites`, { as: shop.token(n) })).body
  const isFavourite = async (n: number) =>
    (await shop.http.get<{ isFavourite: boolean }>(`${app}/group-buys/${shop.groupBuyCode}`, { as: shop.token(n) }))
      .body.isFavourite
  const reminders = () =>
    shop.rows("SELECT memberId, kind, targetCode FROM notices WHERE kind LIKE 'favourite.%' ORDER BY memberId, kind")

  test('marked once however often, mine only, and gone when unmarked', async () => {
    await open()
    expect(await Promise.all(Array.from({ length: 64 }, () => mark(0)))).toEqual(Array.from({ length: 64 }, () => 200))
    expect(await shop.rows('SELECT memberId FROM favourites')).toHaveLength(1)
    expect((await mine(0)).items.map(({ code }) => code)).toEqual([shop.groupBuyCode])
    expect([await isFavourite(0), await isFavourite(1), (await mine(1)).items]).toEqual([true, false, []])
    expect([await unmark(0), await unmark(0)]).toEqual([200, 200])
    expect((await mine(0)).items).toEqual([])
    expect((await shop.http.put(`${app}/group-buys/NOSUCH/favourite`, undefined, { as: shop.token(0) })).status).toBe(
      404,
    )
    expect((await shop.http.put(path())).status).toBe(401)
  })

  test('no more than there is room for', async () => {
    await open()
    await shop.db.transaction((tx) =>
      tx.insert(
        'favourites',
        Array.from({ length: 200 }, (_, n) => ({
          memberId: shop.memberIds[0]!,
          groupBuyId: 1000 + n,
          createdAt: shop.clock.now(),
        })),
      ),
    )
    const answer = await shop.http.put<{ code: string }>(path(), undefined, { as: shop.token(0) })
    expect([answer.status, answer.body.code]).toEqual([422, 'favourite.too-many'])
  })

  test('told once when it opens, and once two hours before it ends unless one has bought', async () => {
    const soon = new Date(Date.now() + HOUR_S * 1000)
    await open({ openAt: soon, closeAt: new Date(soon.getTime() + 24 * HOUR_S * 1000) })
    for (const n of [0, 1, 2]) await mark(n)
    await unmark(2)
    await shop.runner.drain()
    expect(await reminders()).toEqual([])
    await shop.advance(HOUR_S + 1)
    await shop.runner.drain()
    const told = (n: number, moment: string) => ({
      memberId: shop.memberIds[n]!,
      kind: `favourite.${moment}`,
      targetCode: shop.groupBuyCode,
    })
    expect(await reminders()).toEqual([told(0, 'opens'), told(1, 'opens')])
    const { orderNo } = await shop.place(0)
    await shop.confirm(0, orderNo)
    await shop.runner.drain()
    await shop.advance(22 * HOUR_S)
    await shop.runner.drain()
    expect(await reminders()).toEqual([told(0, 'opens'), told(1, 'ends'), told(1, 'opens')])
    const [notice] = await shop.rows<NoticeRow>(
      "SELECT kind, factsJson, title, body FROM notices WHERE kind = 'favourite.opens'",
    )
    expect(inChinese(notice!)).toEqual({
      title: '收藏的团购开始了',
      body: '「阳光玫瑰葡萄 2 斤」现在可以开团了，3 人团 ¥19.90。',
    })
  })

  test('moved to a later day before it opens: told then, not before; ended early: nobody is told', async () => {
    const soon = new Date(Date.now() + HOUR_S * 1000)
    await open({ openAt: soon, closeAt: new Date(soon.getTime() + 72 * HOUR_S * 1000) })
    await mark(0)
    await shop.db.transaction((tx) =>
      tx.run('UPDATE group_buys SET openAt = ?', [new Date(soon.getTime() + 5 * HOUR_S * 1000)]),
    )
    await shop.advance(2 * HOUR_S)
    await shop.runner.drain()
    expect(await reminders()).toEqual([])
    await shop.advance(5 * HOUR_S)
    await shop.runner.drain()
    expect(await reminders()).toHaveLength(1)
    await shop.db.transaction((tx) => tx.run("UPDATE group_buys SET status = 'ended'"))
    await shop.advance(72 * HOUR_S)
    await shop.runner.drain()
    expect(await reminders()).toHaveLength(1)
  })

  test('more than one batch is told to the last', async () => {
    const soon = new Date(Date.now() + HOUR_S * 1000)
    await open({ openAt: soon, closeAt: new Date(soon.getTime() + 24 * HOUR_S * 1000) })
    await mark(0)
    await shop.db.transaction(async (tx) => {
      const now = shop.clock.now()
      const row = { avatarUrl: null, status: 'active', unpaidOrders: 0, createdAt: now, lastSeenAt: now }
      const first = await tx.insert(
        'members',
        Array.from({ length: 450 }, (_, n) => ({ ...row, memberNo: `F${n}`, nickname: `友${n}` })),
      )
      await tx.insert(
        'favourites',
        Array.from({ length: 450 }, (_, n) => ({ memberId: first + n, groupBuyId: shop.groupBuyId, createdAt: now })),
      )
    })
    await shop.advance(HOUR_S + 1)
    await shop.runner.drain()
    expect(await reminders()).toHaveLength(451)
  })
})
