import type { Quote } from '../../src/modules/trade/checkout/dto/quote.dto.ts'
import { statements } from '../../src/platform/db/statements.ts'
import type { Param } from '../../src/platform/db/tx.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { levelRow } from '../fixtures/sound-levels.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

/** Member 0 is on the second of two levels: 5 % off, points half as many again. Two SKUs of ¥19.90. */
async function openShop(start: (options?: StartOptions) => Promise<Started>, about: Record<string, Param> = {}) {
  const shop = await openTradeShop(start, { stock: [100, 100], start: { sandbox: false } })
  await shop.db.transaction(async (tx) => {
    await tx.insert('levels', [levelRow(1, 0), levelRow(2, 100, { offBasisPoints: 500, pointsPercent: 150, ...about })])
  })
  const lift = (n: number) =>
    shop.db.transaction(async (tx) => {
      const memberId = shop.memberIds[n]!
      const change = { memberId, fromLevelId: 1, toLevelId: 2, fromName: '级1', toName: '级2', growth: 0 }
      await tx.insert('level_changes', {
        ...change,
        cause: 'growth',
        createdAt: new Date(shop.clock.now().getTime() - 1),
      })
      await tx.run('UPDATE members SET levelId = 2 WHERE id = ?', [memberId])
    })
  await lift(0)
  const quote = async (n: number | null, wish: object = {}) => {
    const body = {
      groupBuyCode: shop.groupBuyCode,
      kind: 'alone',
      delivery: 'pickup',
      pickupPointCode: 'PP01',
      ...wish,
    }
    const items = [
      { itemId: shop.itemIds[0]!, quantity: 2 },
      { itemId: shop.itemIds[1]!, quantity: 1 },
    ]
    const as = n === null ? {} : { as: shop.token(n) }
    const answer = await shop.http.post<Quote>('/api/v1/app/quotes', { items, ...body }, as)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }
  return { ...shop, ...checkoutPurse(shop), lift, quote }
}

describeOnEachEngine('a level at the checkout', (start) => {
  it('takes its part off before the coupon, for whoever holds it and nobody else', async () => {
    const shop = await openShop(start)
    expect(await shop.quote(0)).toMatchObject({
      ...{ goodsFen: 8_970, levelDiscountFen: 448, payableFen: 8_522, pointsToEarn: 127 },
      level: { name: '级2', offBasisPoints: 500, isShippingFree: false, isApplied: true },
    })
    expect(await shop.quote(1)).toMatchObject({ levelDiscountFen: 0, payableFen: 8_970, level: { name: '级1' } })
    expect(await shop.quote(null)).toMatchObject({ levelDiscountFen: 0, payableFen: 8_970, level: null })
  })

  it('is charged as it was quoted, line by line, and comes back to the fen in parts', async () => {
    const shop = await openShop(start)
    const couponCode = await shop.coupon(0, { kind: 'percent', offFen: null, offBasisPoints: 1_000 })
    const items = [
      { itemId: shop.itemIds[0]!, quantity: 2 },
      { itemId: shop.itemIds[1]!, quantity: 1 },
    ]
    const quote = await shop.quote(0, { couponCode })
    expect(quote).toMatchObject({ levelDiscountFen: 448, couponDiscountFen: 852, payableFen: 7_670 })
    const wish = { kind: 'alone' as const, items, couponCode, expectedPayableFen: quote.payableFen }
    const { orderNo } = await shop.place(0, wish)
    const { money, detailLines } = await shop.detail(0, orderNo)
    expect(money).toMatchObject({ levelDiscountFen: 448, levelName: '级2', payableFen: 7_670 })
    expect(detailLines.map((line) => line.levelDiscountFen)).toEqual([299, 149])
    await shop.confirm(0, orderNo, { totalFen: 7_670 })
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('that has changed since the quote refuses the old price and tells the new one', async () => {
    const shop = await openShop(start)
    const plain = await shop.quote(1, { items: [{ itemId: shop.itemIds[0]!, quantity: 1 }] })
    await shop.lift(1)
    const refused = await shop.tryPlace(1, { kind: 'alone', expectedPayableFen: plain.payableFen })
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'order.price-changed',
      { payableFen: 2_841 },
    ])
    expect((await shop.tryPlace(1, { kind: 'alone', expectedPayableFen: 2_841 })).status).toBe(200)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('ships for free, so that a shipping coupon is left alone and says why', async () => {
    const shop = await openShop(start, { isShippingFree: true, offBasisPoints: 0 })
    const code = await shop.coupon(0, { kind: 'shipping', offFen: null, thresholdFen: 0 })
    const goods = await shop.coupon(0)
    const express = { delivery: 'express', pickupPointCode: undefined }
    const quote = await shop.quote(0, { ...express, couponCode: code })
    expect(quote).toMatchObject({
      ...{ shippingFen: 600, shippingDiscountFen: 600, levelShippingDiscountFen: 600, payableFen: 8_970 },
      couponCode: null,
    })
    expect(quote.coupons.map((coupon) => [coupon.code, coupon.obstacle])).toEqual([
      [goods, null],
      [code, 'no-shipping'],
    ])
    // Another coupon goes with it, and its figures do not count what the level gave.
    const addressCode = await addressOf(shop, 0)
    const { orderNo } = await shop.place(0, {
      ...{ kind: 'alone', delivery: 'express', addressCode, pickupPointCode: undefined, couponCode: goods },
      expectedPayableFen: 2_490,
    })
    const { money } = await shop.detail(0, orderNo)
    expect(money).toMatchObject({ levelName: '级2', levelShippingDiscountFen: 600, couponDiscountFen: 500 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('takes nothing off a group buy that is the same price for everybody', async () => {
    const shop = await openShop(start, { isShippingFree: true })
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET hasMemberPrice = 0'))
    expect(await shop.quote(0, { delivery: 'express', pickupPointCode: undefined })).toMatchObject({
      ...{ levelDiscountFen: 0, shippingDiscountFen: 0, payableFen: 9_570, pointsToEarn: 134 },
      level: { name: '级2', isApplied: false },
    })
  })

  it('costs a plain order no statement', async () => {
    const shop = await openShop(start)
    const counted = async (n: number, payableFen: number) => {
      const before = statements.reads + statements.writes
      await shop.place(n, { kind: 'alone', expectedPayableFen: payableFen })
      return statements.reads + statements.writes - before
    }
    await counted(1, 2_990)
    expect(await counted(0, 2_841)).toBe(await counted(1, 2_990))
  })
})

async function addressOf(shop: Awaited<ReturnType<typeof openShop>>, n: number): Promise<string> {
  const region = { province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路 1 号', isDefault: true }
  const body = { name: '林小满', phone: '13800000001', ...region }
  const answer = await shop.http.post<{ code: string }>('/api/v1/app/me/addresses', body, { as: shop.token(n) })
  return answer.body.code
}
