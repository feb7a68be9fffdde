import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const BUYERS = 128

const countOf = (answers: { status: number; body: { code?: string } }[], code?: string): number =>
  answers.filter(({ status, body }) => (code ? body.code === code : status === 200)).length

describeOnEachEngine('bug 1: stock is checked and taken in one statement', (start) => {
  test.each([1, 100])(`${BUYERS} buyers at once, stock %i: exactly the stock is sold`, async (stock) => {
    const shop = await openTradeShop(start, { members: BUYERS, stock: [stock] })
    const answers = await Promise.all(shop.memberIds.map((_, n) => shop.tryPlace(n, { kind: 'alone' })))
    expect(countOf(answers)).toBe(stock)
    expect(countOf(answers, 'stock.sold-out')).toBe(BUYERS - stock)
    expect(await shop.stockRow()).toEqual({ onHand: stock, reserved: stock })
    expect(await shop.rows('SELECT COUNT(*) AS n FROM orders')).toEqual([{ n: stock }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the naive way, a check and then a write, oversells: the race is real here', async () => {
    const shop = await openTradeShop(start, { members: 1, stock: [1] })
    const skuId = shop.skuIds[0]!
    const naive = async (): Promise<boolean> => {
      const stock = await shop.db.read((tx) =>
        tx.row<{ free: number }>('SELECT onHand - reserved AS free FROM stocks WHERE skuId = ?', [skuId]),
      )
      if (stock!.free < 1) return false
      await shop.db.transaction((tx) => tx.run('UPDATE stocks SET reserved = 1 WHERE skuId = ?', [skuId]))
      return true
    }
    const sold = (await Promise.all(Array.from({ length: 32 }, naive))).filter(Boolean).length
    expect(sold).toBeGreaterThan(1)
  })
})

describeOnEachEngine('bugs 2 and 4: what is promised is there when it is paid', (start) => {
  test('bug 4: two lines of one SKU are taken as their sum', async () => {
    const shop = await openTradeShop(start, { members: 1, stock: [3] })
    const item = { itemId: shop.itemIds[0]!, quantity: 2 }
    const refused = await shop.tryPlace(0, { items: [item, item] })
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'stock.sold-out',
      { skuCode: 'SKU1', available: 3 },
    ])
    expect(await shop.stockRow()).toEqual({ onHand: 3, reserved: 0 })
    expect(await shop.rows('SELECT id FROM orders')).toEqual([])
  })

  test('bug 2: a paid order always has its goods, because they were reserved before the money was asked for', async () => {
    const shop = await openTradeShop(start, { members: 2, stock: [1] })
    const first = await shop.place(0, { kind: 'alone' })
    expect((await shop.tryPlace(1, { kind: 'alone' })).body.code).toBe('stock.sold-out')
    expect(await shop.confirm(0, first.orderNo, { totalFen: 2990 })).toBe('paid')
    expect((await shop.detail(0, first.orderNo)).stage).toBe('preparing')
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('limits hold against parallel orders of one member', (start) => {
  let shop: TradeShop
  test('units per member: 64 requests, limit 3', async () => {
    shop = await openTradeShop(start, { members: 1, groupBuy: { unitsPerMember: 3 } })
    const answers = await Promise.all(Array.from({ length: 64 }, () => shop.tryPlace(0, { kind: 'alone' })))
    expect(countOf(answers)).toBe(3)
    expect(countOf(answers, 'group-buy.limit-units') + countOf(answers, 'order.too-many-unpaid')).toBe(61)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('unpaid orders: 64 requests, five at a time', async () => {
    shop = await openTradeShop(start, { members: 1 })
    const answers = await Promise.all(Array.from({ length: 64 }, () => shop.tryPlace(0, { kind: 'alone' })))
    expect(countOf(answers)).toBe(5)
    expect(countOf(answers, 'order.too-many-unpaid')).toBe(59)
    expect(await shop.rows('SELECT unpaidOrders FROM members')).toEqual([{ unpaidOrders: 5 }])
  })

  test('a quota of the group buy: 64 buyers, 10 units', async () => {
    shop = await openTradeShop(start, { members: 64, items: [{ quota: 10 }] })
    const answers = await Promise.all(shop.memberIds.map((_, n) => shop.tryPlace(n, { kind: 'alone' })))
    expect([countOf(answers), countOf(answers, 'group-buy.quota-reached')]).toEqual([10, 54])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('O4: one idempotency key, one order and one answer, however often', async () => {
    shop = await openTradeShop(start, { members: 1 })
    const key = 'same-key-00000001'
    const answers = await Promise.all(Array.from({ length: 20 }, () => shop.tryPlace(0, {}, key)))
    const placed = answers.filter(({ status }) => status === 200)
    expect(new Set(placed.map(({ body }) => body.orderNo)).size).toBe(1)
    expect(
      answers.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'idempotency.in-flight'),
    ).toBe(true)
    const again = await shop.tryPlace(0, {}, key)
    expect(again.body).toEqual(placed[0]!.body)
    const other = await shop.tryPlace(0, { buyerNote: '换一个' }, key)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.mismatch'])
    expect(await shop.rows('SELECT COUNT(*) AS n FROM orders')).toEqual([{ n: 1 }])
  })
})
