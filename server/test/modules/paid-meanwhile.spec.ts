import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'

/** What happens once a payment has been read, and before it is written. */
function between(shop: TradeShop, happens: () => Promise<unknown>): jest.SpyInstance {
  const transaction = shop.db.transaction.bind(shop.db)
  return jest.spyOn(shop.db, 'transaction').mockImplementationOnce(async (work) => {
    await happens()
    return transaction(work)
  })
}

describeOnEachEngine('money for an order that moved after it was read', (start) => {
  const stands = (shop: TradeShop) =>
    shop.rows(`SELECT o.paymentState, o.fulfilmentState, p.status FROM orders o JOIN payments p ON p.orderId = o.id`)

  it('finds it cancelled: nothing of the first try stays, and the money goes back', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo, payableFen } = await shop.place(0, { kind: 'alone' })
    const cancel = () => shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) })
    const spy = between(shop, async () => expect((await cancel()).status).toBe(200))
    expect(await shop.confirm(0, orderNo, { totalFen: payableFen })).toBe('surplus')
    spy.mockRestore()
    expect(await stands(shop)).toEqual([{ paymentState: 'closed', fulfilmentState: 'cancelled', status: 'succeeded' }])
    await shop.runner.drain()
    expect(await shop.rows('SELECT amountFen FROM refunds')).toEqual([{ amountFen: payableFen }])
    expect(await shop.rows("SELECT id FROM order_events WHERE toState = 'paid'")).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('finds it paid by the same word from another side: once', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo, payableFen } = await shop.place(0, { kind: 'alone' })
    const word = () => shop.confirm(0, orderNo, { totalFen: payableFen })
    const spy = between(shop, async () => expect(await word()).toBe('paid'))
    expect(await word()).toBe('duplicate')
    spy.mockRestore()
    expect(await stands(shop)).toEqual([{ paymentState: 'paid', fulfilmentState: 'preparing', status: 'succeeded' }])
    await shop.runner.drain()
    expect(await shop.rows('SELECT id FROM refunds')).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
