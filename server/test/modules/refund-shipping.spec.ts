import type { ApplyInput } from '../../src/modules/trade/after-sale/dto/after-sale-input.dto.ts'
import { type AfterSaleShop, openAfterSaleShop, PICTURE } from '../fixtures/after-sale-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** Two units of ¥29.90 and ¥6.00 shipping, received: ¥65.80. */
describeOnEachEngine('the shipping of an order that comes back piece by piece', (start) => {
  let shop: AfterSaleShop
  let n = 0
  beforeAll(async () => {
    shop = await openAfterSaleShop(start)
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const received = async (): Promise<string> => {
    const orderNo = await shop.paid(++n, [2], { express: true })
    await shop.handOver(n, orderNo)
    return orderNo
  }
  const apply = async (orderNo: string, reason: 'damaged' | 'changed-mind'): Promise<string> => {
    const about: Partial<ApplyInput> =
      reason === 'damaged' ? { kind: 'refund-only', reason, pictures: [PICTURE] } : { kind: 'return', reason }
    const answer = await shop.apply(n, shop.wanted(orderNo, about))
    expect(answer.status).toBe(200)
    return answer.body.code
  }
  /** Grants it, and takes the goods in where they are to come back. */
  const grant = async (code: string): Promise<void> => {
    if ((await shop.read(n, code)).state === 'applied') await shop.desk(code, 'approve', { reply: '' })
    if ((await shop.read(n, code)).state === 'waiting-return')
      expect((await shop.desk(code, 'receive', { sellable: true, note: '' })).status).toBe(200)
  }
  const orderOf = async (orderNo: string) => {
    const { payableFen, refundedFen, paymentState } = (await shop.orderRow(orderNo))!
    return { payableFen, refundedFen, paymentState }
  }

  test.each([
    ['the damaged one first', ['damaged', 'changed-mind']],
    ['the damaged one last', ['changed-mind', 'damaged']],
  ] as const)('one unit damaged, one not wanted any more, %s: all of it goes back', async (_title, [first, last]) => {
    const orderNo = await received()
    const cases = { [first]: await apply(orderNo, first), [last]: await apply(orderNo, last) }
    await grant(cases[first]!)
    expect(await orderOf(orderNo)).toEqual({ payableFen: 6580, refundedFen: 2990, paymentState: 'paid' })
    await grant(cases[last]!)
    expect(await orderOf(orderNo)).toEqual({ payableFen: 6580, refundedFen: 6580, paymentState: 'refunding' })
    expect(await shop.read(n, cases[last]!)).toMatchObject({ amountFen: 3590, isShippingKept: false })
    await shop.payBack()
    expect(await orderOf(orderNo)).toMatchObject({ paymentState: 'refunded' })
  })

  test('nothing but a change of mind: the shipping stays, until staff give it back of their own accord', async () => {
    const orderNo = await received()
    const rest = () => shop.refundRest(orderNo)
    const cases = [await apply(orderNo, 'changed-mind'), await apply(orderNo, 'changed-mind')]
    await grant(cases[0]!)
    expect((await rest()).body).toMatchObject({ code: 'refund.not-allowed', params: { state: 'paid' } })
    await grant(cases[1]!)
    expect(await orderOf(orderNo)).toEqual({ payableFen: 6580, refundedFen: 5980, paymentState: 'paid' })
    expect(await shop.read(n, cases[1]!)).toMatchObject({ amountFen: 2990, isShippingKept: true })

    const given = await rest()
    expect([given.status, given.body]).toMatchObject([200, { paymentState: 'refunding', money: { refundedFen: 6580 } }])
    expect((await rest()).body).toMatchObject({ code: 'refund.not-allowed', params: { state: 'refunding' } })
    await shop.payBack()
    expect(await orderOf(orderNo)).toMatchObject({ refundedFen: 6580, paymentState: 'refunded' })
    const refunds = await shop.rows<{ amountFen: number }>(
      'SELECT r.amountFen FROM refunds r JOIN orders o ON o.id = r.orderId WHERE o.orderNo = ? ORDER BY r.id',
      [orderNo],
    )
    expect(refunds.map(({ amountFen }) => amountFen)).toEqual([2990, 2990, 600])
  })

  test('a unit staff gave back of their own accord frees the shipping, first or last', async () => {
    for (const isStaffFirst of [true, false]) {
      const orderNo = await received()
      const byStaff = () => shop.refundPart(orderNo, [{ itemId: shop.itemIds[0]!, quantity: 1 }])
      const code = await apply(orderNo, 'changed-mind')
      if (isStaffFirst) await byStaff()
      await grant(code)
      if (!isStaffFirst) await byStaff()
      expect(await orderOf(orderNo)).toEqual({ payableFen: 6580, refundedFen: 6580, paymentState: 'refunding' })
    }
    await shop.payBack()
  })

  test('the phone reckons as the server does', async () => {
    const orderNo = await received()
    const options = async () =>
      (await shop.http.get(`/api/v1/app/orders/${orderNo}/after-sale-options`, { as: shop.token(n) })).body
    expect(await options()).toMatchObject({ returnedUnits: 0, changedMindUnits: 0, shippingFen: 600 })
    await grant(await apply(orderNo, 'changed-mind'))
    expect(await options()).toMatchObject({ returnedUnits: 1, changedMindUnits: 1 })
    const last = await shop.read(n, await apply(orderNo, 'damaged'))
    expect(last).toMatchObject({ amountFen: 3590 })
  })

  test('the points an order earns are those of the goods that are kept, on its page as in the ledger', async () => {
    const orderNo = await shop.paid(++n, [2])
    expect((await shop.detail(n, orderNo)).pointsToEarn).toBe(59)
    await shop.refundPart(orderNo, [{ itemId: shop.itemIds[0]!, quantity: 1 }])
    expect((await shop.detail(n, orderNo)).pointsToEarn).toBe(29)
    await shop.handOver(n, orderNo)
    await shop.payBack()
    expect((await shop.detail(n, orderNo)).pointsToEarn).toBe(29)

    const later = await shop.paid(++n, [2])
    await shop.handOver(n, later)
    expect((await shop.detail(n, later)).pointsToEarn).toBe(59)
    await shop.refundPart(later, [{ itemId: shop.itemIds[0]!, quantity: 1 }])
    expect((await shop.detail(n, later)).pointsToEarn).toBe(29)
    await shop.payBack()
    await shop.runner.drain()
    expect((await shop.detail(n, later)).pointsToEarn).toBe(29)
    const [grant] = await shop.rows(
      'SELECT g.amount - g.takenBack AS points FROM points_grants g JOIN orders o ON o.id = g.orderId WHERE o.orderNo = ?',
      [later],
    )
    expect(grant).toEqual({ points: 29 })
  })
})
