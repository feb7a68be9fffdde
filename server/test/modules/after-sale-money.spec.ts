import { RefundLines } from '../../src/modules/trade/refund/refund-lines.ts'
import { type AfterSaleShop, openAfterSaleShop } from '../fixtures/after-sale-shop.ts'
import { checkoutPurse, type CheckoutPurse } from '../fixtures/checkout-purse.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** Orders of the random walk on each engine; each is placed, handed over or not, and refunded to the last unit. */
const WALKS = 8

describeOnEachEngine('part refunds of an order with a coupon and points', (start) => {
  let shop: AfterSaleShop
  let purse: CheckoutPurse
  beforeAll(async () => {
    shop = await openAfterSaleShop(start, { members: 2 + WALKS, stock: [200, 200, 200] })
    purse = checkoutPurse(shop)
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** Three lines, ¥5 off and as many points as it takes; paid at the sandbox's cashier. */
  async function bought(n: number, quantities: number[], spend: number) {
    const couponCode = await purse.coupon(n)
    await purse.points(n, spend)
    const items = quantities.map((quantity, i) => ({ itemId: shop.itemIds[i]!, quantity }))
    const wish = { kind: 'alone' as const, items, couponCode, pointsToSpend: spend }
    const goodsFen = quantities.reduce((sum, quantity) => sum + quantity * 2990, 0)
    const payableFen = goodsFen - 500 - spend
    const { orderNo } = await shop.place(n, { ...wish, expectedPayableFen: payableFen })
    await shop.payAtCashier(n, orderNo)
    await shop.settle(async () => (await shop.detail(n, orderNo)).money.paidFen === payableFen)
    return { orderNo, couponCode, payableFen }
  }
  const orderOf = async (orderNo: string) => (await shop.orderRow(orderNo))! as Record<string, number>

  test('2 of 3 boxes and then the rest: money and points to the last one, the coupon with the last box', async () => {
    const { orderNo, couponCode, payableFen } = await bought(0, [3, 1], 1001)
    await shop.handOver(0, orderNo)
    expect(payableFen).toBe(4 * 2990 - 500 - 1001)
    const ask = (lines: { itemId: number; quantity: number }[]) => shop.apply(0, shop.wanted(orderNo, { lines }))
    const first = (await ask([{ itemId: shop.itemIds[0]!, quantity: 2 }])).body
    const before = await purse.balance(0)
    await shop.desk(first.code, 'approve', { reply: '' })
    // ¥89.70 of goods less ¥3.75 of the coupon and 751 points are ¥78.44 for three boxes: two are ¥52.29 and 500 points.
    expect((await shop.lines(orderNo))[0]).toMatchObject({ refundedQuantity: 2, refundedFen: 5229 })
    expect((await purse.balance(0)) - before).toBe(500)
    expect(await shop.read(0, first.code)).toMatchObject({ amountFen: 5229, pointsBack: 500 })
    expect((await purse.couponRow(couponCode)).state).toBe('used')
    await shop.payBack()
    expect((await shop.read(0, first.code)).state).toBe('refunded')

    const rest = (
      await ask([
        { itemId: shop.itemIds[0]!, quantity: 1 },
        { itemId: shop.itemIds[1]!, quantity: 1 },
      ])
    ).body
    await shop.desk(rest.code, 'approve', { reply: '' })
    expect((await purse.balance(0)) - before).toBe(1001)
    expect((await purse.couponRow(couponCode)).state).toBe('usable')
    await shop.payBack()
    expect(await orderOf(orderNo)).toMatchObject({ refundedFen: payableFen, paymentState: 'refunded' })
    const refunds = await shop.rows<{ fen: number }>('SELECT SUM(amountFen) AS fen FROM refunds')
    expect(Number(refunds[0]!.fen)).toBe(payableFen)
  })

  test('random orders, refunded in random parts in the house and after: nothing is lost and nothing made', async () => {
    const random = dice(20_261_122)
    const orders = Array.from({ length: WALKS }, () => ({
      quantities: Array.from({ length: 1 + random(3) }, () => 1 + random(4)),
      spend: 1 + random(1200),
      isReceived: random(2) === 1,
    }))
    const refund = shop.app.get(RefundLines, { strict: false })
    for (const [i, { quantities, spend, isReceived }] of orders.entries()) {
      const n = 2 + i
      const { orderNo, couponCode, payableFen } = await bought(n, quantities, spend)
      if (isReceived) await shop.handOver(n, orderNo)
      const { id: orderId } = await orderOf(orderNo)
      const left = await shop.rows<{ id: number; quantity: number }>(
        'SELECT id, quantity FROM order_lines WHERE orderId = ? ORDER BY id',
        [orderId!],
      )
      for (let part = 0; left.some((line) => line.quantity > 0); part++) {
        const takes = left.flatMap((line) => {
          const quantity = part > 6 ? line.quantity : Math.min(line.quantity, random(3))
          line.quantity -= quantity
          return quantity > 0 ? [{ orderLineId: line.id, quantity }] : []
        })
        if (takes.length === 0) continue
        await shop.db.transaction((tx) =>
          refund.run(tx, {
            ...{ orderId: orderId!, takes, isClaimed: false, wasSentInVain: false, cause: 'staff-refund', reason: '' },
            ...{ businessKey: `walk:${orderId}:${part}`, actor: { kind: 'staff', id: 7 }, now: shop.clock.now() },
          }),
        )
        expect(await shop.brokenInvariants()).toEqual([])
      }
      expect(await orderOf(orderNo)).toMatchObject({ refundedFen: payableFen, pointsReturned: spend })
      expect([await purse.balance(n), (await purse.couponRow(couponCode)).state]).toEqual([spend, 'usable'])
    }
  }, 120_000)
})

/** The same throws for the same seed: a number from 0 to `sides` − 1 (Park and Miller's minimal standard). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}
