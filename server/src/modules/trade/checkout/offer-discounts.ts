import { couponObstacle, couponOffer } from '@tuanke/shared/coupon/rules'
import type { PointsOffer, Price } from '@tuanke/shared/order/price'
import type { HeldCoupon } from '../../wallet/coupon/held-coupons.ts'
import type { Offer } from '../group-buy/offer.ts'
import type { QuoteCoupon, QuoteInput } from './dto/quote.dto.ts'
import { type PricedLine, priceOrder, toCouponLine, type Wanted } from './price-order.ts'

/** Each coupon with what it saves or why it cannot; the best first, then those that cannot be used. */
export function offerCoupons(offer: Offer, wanted: Wanted, held: HeldCoupon[], now: Date): QuoteCoupon[] {
  if (held.length === 0) return []
  const plain = priceOrder(offer, wanted)
  return held
    .map((coupon) => offerCoupon(offer, wanted, plain, coupon, now))
    .sort((a, b) => b.savesFen - a.savesFen || a.missingFen - b.missingFen)
}

function offerCoupon(
  offer: Offer,
  wanted: Wanted,
  plain: Price<PricedLine>,
  coupon: HeldCoupon,
  now: Date,
): QuoteCoupon {
  const { code, terms, face, validFromAt, validUntilAt } = coupon
  const found = couponObstacle({
    offer: couponOffer(terms, plain.lines.map(toCouponLine)),
    lineFen: plain.lines.map((line) => line.payableFen),
    shippingFen: plain.shippingFen - plain.levelShippingDiscountFen,
    ...{ validFromAt, validUntilAt, now },
  })
  const savesFen = found ? 0 : plain.payableFen - priceOrder(offer, wanted, { coupon: terms }).payableFen
  return {
    ...face,
    code,
    validFromAt: validFromAt.toISOString(),
    validUntilAt: validUntilAt.toISOString(),
    savesFen,
    obstacle: found?.reason ?? (savesFen === 0 ? 'saves-nothing' : null),
    missingFen: found?.reason === 'threshold' ? found.params.missingFen : 0,
  }
}

/** The coupon a quote uses: the named one if it can be used, or the best one when that is asked for. */
export function chooseCoupon(coupons: QuoteCoupon[], { couponCode, bestCoupon }: QuoteInput): QuoteCoupon | undefined {
  const usable = coupons.filter(({ obstacle }) => obstacle === null)
  return couponCode ? usable.find(({ code }) => code === couponCode) : bestCoupon ? usable[0] : undefined
}

/** How many points an order takes of a balance, and what they save; after the coupon, which comes first. */
export function offerPoints(
  offer: Offer,
  wanted: Wanted,
  coupon: HeldCoupon | undefined,
  points: PointsOffer,
): { usable: number; savesFen: number } {
  const { pointsUsed, pointsDiscountFen } = priceOrder(offer, wanted, { coupon: coupon?.terms, points })
  return { usable: pointsUsed, savesFen: pointsDiscountFen }
}
