import type { PlaceOrderInput } from '../../src/modules/trade/checkout/dto/place-order.dto.ts'
import { RefundLines } from '../../src/modules/trade/refund/refund-lines.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const RUNS = 16
/** Another seed finds other carts; the same one finds the same. */
const SEED = 20_261_122

interface Cart {
  units: number[]
  delivery: 'pickup' | 'express'
  coupon: { kind: 'fixed' | 'percent' | 'shipping'; worth: number } | null
  points: number
  /** Which of the lines that have any gives a unit back next, again and again. */
  turns: number[]
}

/** Mulberry32: numbers from 0 to below 1 that depend on the seed alone. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function anyCart(next: () => number): Cart {
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const list = (least: number, most: number, one: () => number) =>
    Array.from({ length: least + upTo(most - least) }, one)
  const kinds = ['fixed', 'percent', 'shipping'] as const
  return {
    units: list(1, 3, () => 1 + upTo(3)),
    delivery: upTo(1) ? 'pickup' : 'express',
    coupon: upTo(3) ? { kind: kinds[upTo(2)]!, worth: 1 + upTo(9_998) } : null,
    points: upTo(3) * upTo(900),
    turns: list(1, 14, () => upTo(2)),
  }
}

/** Odd prices on purpose: what can be rounded wrongly is. */
const ITEMS = [
  { alonePriceFen: 1999, groupPriceFen: 1 },
  { alonePriceFen: 333, groupPriceFen: 1 },
  { alonePriceFen: 7, groupPriceFen: 1 },
]

describeOnEachEngine('for random carts, discounts and refund orders', (start) => {
  it('money, points and coupons are conserved to the fen', async () => {
    const shop = await openTradeShop(start, {
      members: RUNS,
      stock: [1000, 1000, 1000],
      items: ITEMS,
      start: { sandbox: false, env: { POINTS_MAX_BASIS_POINTS: '10000', POINTS_FEN_PER_POINT: '3' } },
    })
    const purse = checkoutPurse(shop)
    const refundLines = shop.app.get(RefundLines, { strict: false })
    const next = random(SEED)
    for (let n = 0; n < RUNS; n++) await conserve(n, anyCart(next))

    async function conserve(n: number, { units, delivery, coupon, points, turns }: Cart): Promise<void> {
      const couponCode = coupon ? await purse.coupon(n, termsOf(coupon)) : undefined
      if (points > 0) await purse.points(n, points)
      const wish: Partial<PlaceOrderInput> = {
        kind: 'alone',
        items: units.map((quantity, i) => ({ itemId: shop.itemIds[i]!, quantity })),
        ...(delivery === 'express'
          ? { delivery, addressCode: await address(n), pickupPointCode: undefined, contact: undefined }
          : { delivery }),
      }
      const quote = await purse.quote(n, { ...wish, couponCode, usePoints: true })
      const { orderNo, payableFen } = await shop.place(n, {
        ...wish,
        couponCode: quote.couponCode ?? undefined,
        pointsToSpend: quote.pointsUsed,
        expectedPayableFen: quote.payableFen,
      })
      const gone = quote.couponDiscountFen + quote.pointsUsed * 3 + quote.shippingDiscountFen
      expect(quote.goodsFen + quote.shippingFen - gone).toBe(payableFen)
      expect(await purse.balance(n)).toBe(points - quote.pointsUsed)
      await pay(n, orderNo, payableFen)
      await giveBackUnitByUnit(orderNo, turns)
      expect(await shop.brokenInvariants()).toEqual([])

      const order = (await shop.orderRow(orderNo))!
      const left = await shop.rows<{ left: number }>(
        'SELECT SUM(quantity - refundedQuantity) AS "left" FROM order_lines WHERE orderId = ?',
        [Number(order.id)],
      )
      if (left[0]!.left > 0) return
      expect(order).toMatchObject({ refundedFen: payableFen, pointsReturned: quote.pointsUsed })
      expect(await purse.balance(n)).toBe(points)
      if (couponCode) expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'usable' })
    }

    async function address(n: number): Promise<string> {
      const where = { province: '上海市', city: '上海市', district: '徐汇区', detail: '梧桐路 1 号' }
      const body = { name: '林小满', phone: '13800000001', ...where, isDefault: true }
      const answer = await shop.http.post<{ code: string }>('/api/v1/app/me/addresses', body, { as: shop.token(n) })
      return answer.body.code
    }

    async function pay(who: number, orderNo: string, totalFen: number): Promise<void> {
      if (totalFen > 0) await shop.confirm(who, orderNo, { totalFen })
      else await shop.http.post(`/api/v1/app/orders/${orderNo}/pay`, undefined, { as: shop.token(who) })
    }

    async function giveBackUnitByUnit(orderNo: string, turns: number[]): Promise<void> {
      const orderId = Number((await shop.orderRow(orderNo))!.id)
      for (const [turn, nth] of turns.entries()) {
        const lines = await shop.rows<{ id: number; left: number }>(
          'SELECT id, quantity - refundedQuantity AS "left" FROM order_lines WHERE orderId = ? ORDER BY id',
          [orderId],
        )
        const open = lines.filter(({ left }) => left > 0)
        if (open.length === 0) return
        const takes = [{ orderLineId: open[nth % open.length]!.id, quantity: 1 }]
        await shop.db.transaction((tx) =>
          refundLines.run(tx, {
            ...{ orderId, takes, isClaimed: false, wasSentInVain: false, cause: 'staff-refund' },
            ...{ businessKey: `test:${orderId}:${turn}`, actor: { kind: 'system' }, reason: '', now: shop.clock.now() },
          }),
        )
      }
    }
  })
})

const termsOf = ({ kind, worth }: NonNullable<Cart['coupon']>) => ({
  kind,
  thresholdFen: 0,
  offFen: kind === 'percent' ? null : worth,
  offBasisPoints: kind === 'percent' ? worth : null,
})
