import { type CouponLine, couponOffer, type CouponTerms } from '@tuanke/shared/coupon/rules'
import { type PointsOffer, type Price, quote } from '@tuanke/shared/order/price'
import { memberPrice, type Offer, type OfferItem } from '../group-buy/offer.ts'
import { OrderError } from '../order/order.errors.ts'
import { StockError } from '../../goods/stock/stock.errors.ts'

/** What somebody wants to buy of an offer. */
export interface Wanted {
  kind: 'team' | 'alone'
  delivery: 'pickup' | 'express'
  items: { itemId: number; quantity: number }[]
}

export type PricedLine = OfferItem & { unitPriceFen: number; quantity: number }

/** What is to lower the price. */
export interface Discounts {
  coupon?: CouponTerms | null
  points?: PointsOffer | null
}

/**
 * Prices a request with the server's own prices (bug 12) and the level of whoever asked for the offer; the same item twice is
 * one line of the sum (bug 4).
 * @throws order.empty | stock.sold-out (an item taken off since, too) | order.alone-unavailable |
 *   order.delivery-unavailable
 */
export function priceOrder(offer: Offer, wanted: Wanted, { coupon, points }: Discounts = {}): Price<PricedLine> {
  if (wanted.delivery === 'express' && !offer.hasExpress) throw OrderError('delivery-unavailable')
  const lines = [...sumByItem(wanted.items)].map(([itemId, quantity]): PricedLine => {
    const item = offer.items.find((one) => one.itemId === itemId)
    // Taken off the offer or off the shelf since the page was opened.
    if (!item) throw StockError('sold-out', { skuCode: '', available: 0 })
    const unitPriceFen = wanted.kind === 'alone' ? item.alonePriceFen : item.groupPriceFen
    if (unitPriceFen === null) throw OrderError('alone-unavailable')
    return { ...item, unitPriceFen, quantity }
  })
  if (lines.length === 0) throw OrderError('empty')
  return quote({
    lines,
    shippingFen: wanted.delivery === 'express' ? offer.shippingFen : 0,
    level: memberPrice(offer),
    coupon: coupon ? couponOffer(coupon, lines.map(toCouponLine)) : null,
    points,
  })
}

export const toCouponLine = ({ productId, categoryId, parentCategoryId }: PricedLine): CouponLine => ({
  productId,
  categoryIds: parentCategoryId === null ? [categoryId] : [categoryId, parentCategoryId],
})

function sumByItem(items: Wanted['items']): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { itemId, quantity } of items) sums.set(itemId, (sums.get(itemId) ?? 0) + quantity)
  return sums
}
