import { checkoutPurse, DAY_MS } from '../fixtures/checkout-purse.ts'
import { openTradeShop, type ShopOptions } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

type Start = (options?: StartOptions) => Promise<Started>

/** A purse's shop: three members, two kinds of the product. */
async function open(start: Start, options: ShopOptions = {}) {
  const shop = await openTradeShop(start, { stock: [100, 100], ...options })
  return { shop, purse: checkoutPurse(shop), two: [0, 1].map((i) => ({ itemId: shop.itemIds[i]!, quantity: 1 })) }
}

describeOnEachEngine('the quote', (start) => {
  it('asks nobody who they are, and then knows no coupons and no points', async () => {
    const { purse } = await open(start)
    expect(await purse.quote(null)).toMatchObject({ coupons: [], couponCode: null, points: null, payableFen: 1990 })
  })

  it('lists what the member holds: what each saves, or why not', async () => {
    const { shop, purse } = await open(start)
    const [fixed, percent, dear, shipping, later] = [
      await purse.coupon(0),
      await purse.coupon(0, { kind: 'percent', offFen: null, offBasisPoints: 5000, capFen: 700, title: '五折券' }),
      await purse.coupon(0, { thresholdFen: 5000 }),
      await purse.coupon(0, { kind: 'shipping', offFen: null, thresholdFen: 0 }),
      await purse.coupon(0, {
        validDays: null,
        validFromAt: new Date(shop.clock.now().getTime() + DAY_MS),
        validUntilAt: new Date(shop.clock.now().getTime() + 2 * DAY_MS),
      }),
    ]
    const scope = { categoryIds: [], productIds: [999], excludedProductIds: [], onlyFor: ['大米'], notFor: [] }
    const other = await purse.coupon(0, { scopeJson: scope })
    await purse.coupon(1)
    const { coupons, couponCode } = await purse.quote(0)
    expect(couponCode).toBeNull()
    expect(Object.fromEntries(coupons.map((one) => [one.code, [one.savesFen, one.obstacle, one.missingFen]]))).toEqual({
      [percent]: [700, null, 0],
      [fixed]: [500, null, 0],
      [dear]: [0, 'threshold', 3010],
      [shipping]: [0, 'no-shipping', 0],
      [later]: [0, 'not-started', 0],
      [other]: [0, 'scope', 0],
    })
    expect(coupons[0]).toMatchObject({ code: percent, title: '五折券', kind: 'percent', offBasisPoints: 5000 })
    expect(coupons.find((one) => one.code === other)).toMatchObject({ onlyFor: ['大米'] })
    const sent = await purse.quote(0, { delivery: 'express', couponCode: shipping })
    expect(sent).toMatchObject({ shippingFen: 600, shippingDiscountFen: 600, payableFen: 1990, couponCode: shipping })
  })

  it('takes the best coupon when asked to, and as many points as the rest may be paid with', async () => {
    const { purse } = await open(start)
    await purse.coupon(0)
    const best = await purse.coupon(0, { offFen: 800 })
    await purse.points(0, 5000)
    const quote = await purse.quote(0, { bestCoupon: true, usePoints: true })
    expect(quote).toMatchObject({
      couponCode: best,
      couponDiscountFen: 800,
      points: { balance: 5000, usable: 595, savesFen: 595 },
      pointsUsed: 595,
      pointsDiscountFen: 595,
      payableFen: 595,
      pointsToEarn: 5,
    })
    expect(await purse.quote(0, { bestCoupon: true })).toMatchObject({ pointsUsed: 0, points: { usable: 595 } })
  })

  it('knows a coupon for a category above the product’s own, and one that leaves the product out', async () => {
    const { shop, purse } = await open(start)
    const parentId = await shop.db.transaction(async (tx) => {
      const id = await tx.insert('categories', { code: 'FOOD', parentId: null, name: '食品', sortOrder: 1 })
      await tx.run("UPDATE categories SET parentId = ? WHERE code = 'FRUIT'", [id])
      return id
    })
    const scope = { categoryIds: [parentId], productIds: [], excludedProductIds: [], onlyFor: ['食品'], notFor: [] }
    const code = await purse.coupon(0, { scopeJson: scope })
    const out = await purse.coupon(0, {
      scopeJson: { ...scope, excludedProductIds: [shop.productId], notFor: ['葡萄'] },
    })
    const { coupons } = await purse.quote(0)
    expect(coupons.map((one) => [one.code, one.obstacle])).toEqual([
      [code, null],
      [out, 'scope'],
    ])
  })
})

describeOnEachEngine('an order with coupon and points', (start) => {
  it('takes both, is paid with what is left, and lists what it was', async () => {
    const { shop, purse, two } = await open(start)
    const couponCode = await purse.coupon(0)
    await purse.points(0, 100, 10)
    await purse.points(0, 1000)
    const quote = await purse.quote(0, { items: two, couponCode, usePoints: true })
    expect(quote).toMatchObject({ goodsFen: 3980, couponDiscountFen: 500, pointsUsed: 1100, payableFen: 2380 })
    const wish = { items: two, couponCode, pointsToSpend: 1100, expectedPayableFen: 2380 }
    const { orderNo } = await shop.place(0, wish)
    expect(await purse.ledger(0)).toMatchObject([
      { kind: 'earn', amount: 100 },
      { kind: 'earn', amount: 1000 },
      { kind: 'spend', amount: -1100, balanceAfter: 0 },
    ])
    expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'used' })
    expect((await purse.quote(0)).coupons).toEqual([])
    await shop.payAtCashier(0, orderNo)
    await shop.settle(async () => (await shop.detail(0, orderNo)).stage === 'teaming')
    expect((await shop.detail(0, orderNo)).money).toMatchObject({
      goodsFen: 3980,
      couponDiscountFen: 500,
      pointsDiscountFen: 1100,
      pointsUsed: 1100,
      pointsReturned: 0,
      couponTitle: '满 15 减 5',
      payableFen: 2380,
      paidFen: 2380,
    })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('gives both back, once, when it is cancelled unpaid', async () => {
    const { shop, purse } = await open(start)
    const couponCode = await purse.coupon(0)
    await purse.points(0, 300)
    const before = await purse.couponRow(couponCode)
    const { orderNo } = await shop.place(0, { couponCode, pointsToSpend: 300, expectedPayableFen: 1190 })
    for (let n = 0; n < 2; n++) {
      const answer = await shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) })
      expect(answer.status).toBe(200)
    }
    expect(await purse.couponRow(couponCode)).toEqual({ ...before, orderId: null })
    expect(await purse.ledger(0)).toMatchObject([
      { kind: 'earn' },
      { kind: 'spend', amount: -300 },
      { kind: 'give-back', amount: 300, balanceAfter: 300 },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
    await shop.place(0, { couponCode, pointsToSpend: 300, expectedPayableFen: 1190 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('of nothing to pay skips WeChat', async () => {
    const { shop, purse } = await open(start, { start: { env: { POINTS_MAX_BASIS_POINTS: '10000' } } })
    const couponCode = await purse.coupon(0)
    await purse.points(0, 1490)
    const { orderNo } = await shop.place(0, { couponCode, pointsToSpend: 1490, expectedPayableFen: 0 })
    const paid = await shop.http.post(`/api/v1/app/orders/${orderNo}/pay`, undefined, { as: shop.token(0) })
    expect(paid.body).toEqual({ paid: true, wechat: null })
    expect((await shop.detail(0, orderNo)).stage).toBe('teaming')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('bug 14: a coupon larger than the order leaves nothing to pay, never less', async () => {
    const { shop, purse } = await open(start)
    const couponCode = await purse.coupon(0, { offFen: 9900 })
    await shop.place(0, { couponCode, expectedPayableFen: 0 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('is refused with the price as it is now when the coupon has expired, or is somebody else’s', async () => {
    const { shop, purse } = await open(start)
    const [mine, others] = [await purse.coupon(0), await purse.coupon(1)]
    const refused = { status: 409, body: { code: 'order.price-changed', params: { payableFen: 1990 } } }
    expect(await shop.tryPlace(0, { couponCode: others, expectedPayableFen: 1490 })).toMatchObject(refused)
    shop.clock.advance(2 * 86_400)
    await shop.db.transaction((tx) => tx.run('UPDATE coupons SET validUntilAt = ?', [shop.clock.now()]))
    expect(await shop.tryPlace(0, { couponCode: mine, expectedPayableFen: 1490 })).toMatchObject(refused)
    expect(await shop.rows('SELECT id FROM orders')).toEqual([])
  })

  it('is refused when the points have lapsed between quote and order, or are more than the order takes', async () => {
    const { shop, purse } = await open(start)
    await purse.points(0, 400)
    expect((await purse.quote(0, { usePoints: true })).payableFen).toBe(1590)
    await shop.db.transaction(async (tx) => {
      await tx.run('UPDATE points_accounts SET balance = 100')
      await tx.run('UPDATE points_lots SET remaining = 100')
    })
    const wish = { pointsToSpend: 400, expectedPayableFen: 1590 }
    expect(await shop.tryPlace(0, wish)).toMatchObject({
      status: 409,
      body: { code: 'points.not-enough', params: { balance: 100 } },
    })
    const tooMany = { pointsToSpend: 1900, expectedPayableFen: 90 }
    expect(await shop.tryPlace(0, tooMany)).toMatchObject({
      status: 409,
      body: { code: 'order.price-changed', params: { payableFen: 995 } },
    })
    expect(await shop.rows('SELECT id FROM orders')).toEqual([])
    expect(await purse.balance(0)).toBe(100)
  })

  it('does not use up a coupon that saves nothing (C3)', async () => {
    const { shop, purse } = await open(start)
    const couponCode = await purse.coupon(0, { thresholdFen: 5000 })
    const { orderNo } = await shop.place(0, { couponCode })
    expect(await shop.orderRow(orderNo)).toMatchObject({ couponId: null, couponDiscountFen: 0 })
    expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'usable' })
  })
})
