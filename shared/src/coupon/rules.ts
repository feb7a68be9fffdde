import { type BasisPoints, type CouponOffer, eligibleFen } from '../order/price.ts'
import { addMs, DAY_MS } from '../time.ts'

/** What a coupon gives. `fixed`: an amount off the goods; `percent`: a part of them; `shipping`: (an amount) off the shipping. */
export type CouponKind = 'fixed' | 'percent' | 'shipping'

/** Which goods count; a product that is excluded does not count whatever else is said. Both lists empty: all goods. */
export interface CouponScope {
  categoryIds: readonly number[]
  productIds: readonly number[]
  excludedProductIds: readonly number[]
}

export interface CouponTerms {
  kind: CouponKind
  /** Off the goods (fixed) or the shipping (shipping; null: all of it). */
  offFen: number | null
  /** Percent only: the part taken off, 500 for 5 %. */
  offBasisPoints: BasisPoints | null
  /** Percent only: at most so much; null for no cap. */
  capFen: number | null
  /** Least worth of the goods that count; 0 for none. */
  thresholdFen: number
  scope: CouponScope
}

/** A line as coupons look at it. `categoryIds`: its category and the one above. */
export interface CouponLine {
  productId: number
  categoryIds: readonly number[]
}

export function isCovered(scope: CouponScope, line: CouponLine): boolean {
  if (scope.excludedProductIds.includes(line.productId)) return false
  if (scope.categoryIds.length === 0 && scope.productIds.length === 0) return true
  return scope.productIds.includes(line.productId) || line.categoryIds.some((id) => scope.categoryIds.includes(id))
}

/** The coupon in the words of the price function. */
export function couponOffer(terms: CouponTerms, lines: readonly CouponLine[]): CouponOffer {
  const lineIndexes = lines.flatMap((line, index) => (isCovered(terms.scope, line) ? [index] : []))
  return { thresholdFen: terms.thresholdFen, off: couponOff(terms), lineIndexes }
}

function couponOff({ kind, offFen, offBasisPoints, capFen }: CouponTerms): CouponOffer['off'] {
  if (kind === 'shipping') return { kind: 'shipping', offFen }
  if (kind === 'percent') return { kind: 'rate', offBasisPoints: offBasisPoints ?? 0, capFen }
  return { kind: 'amount', offFen: offFen ?? 0 }
}

/** What one coupon can take off at most, in fen; null where nothing bounds it: a percentage without a cap, free shipping. */
export const couponMostFen = ({
  kind,
  offFen,
  capFen,
}: Pick<CouponTerms, 'kind' | 'offFen' | 'capFen'>): number | null => (kind === 'percent' ? capFen : offFen)

export interface CouponSupply extends Pick<CouponTerms, 'kind' | 'offFen' | 'capFen'> {
  totalLimit: number | null
  /** What those given away may cost at most, in fen. */
  budgetFen: number | null
}

/** How many coupons there may be: the number and the budget both hold. Null for no limit. */
export function couponsAllowed({ totalLimit, budgetFen, ...terms }: CouponSupply): number | null {
  const mostFen = couponMostFen(terms)
  if (budgetFen === null) return totalLimit
  const paidFor = mostFen === null ? 0 : Math.floor(budgetFen / mostFen)
  return totalLimit === null ? paidFor : Math.min(totalLimit, paidFor)
}

/** Why a coupon does not help this order; what a person reads. */
export type CouponObstacle =
  | { reason: 'not-started'; params: { from: string } }
  | { reason: 'expired'; params: Record<string, never> }
  | { reason: 'scope'; params: Record<string, never> }
  /** {missingFen} more of the goods that count, and it could be used. */
  | { reason: 'threshold'; params: { missingFen: number } }
  /** A shipping coupon, and nothing is to be shipped for money. */
  | { reason: 'no-shipping'; params: Record<string, never> }

export interface CouponCase {
  offer: CouponOffer
  /** What each line costs before the coupon. */
  lineFen: readonly number[]
  shippingFen: number
  validFromAt: Date
  validUntilAt: Date
  now: Date
}

/** The first thing in the way of using a coupon, or null. A coupon is good until, not at, `validUntilAt`. */
export function couponObstacle(one: CouponCase): CouponObstacle | null {
  const { offer, lineFen, shippingFen, validFromAt, validUntilAt, now } = one
  if (now >= validUntilAt) return { reason: 'expired', params: {} }
  if (now < validFromAt) return { reason: 'not-started', params: { from: validFromAt.toISOString() } }
  if (offer.off.kind === 'shipping' && shippingFen === 0) return { reason: 'no-shipping', params: {} }
  const base = eligibleFen(lineFen, offer).reduce((a, b) => a + b, 0)
  if (base === 0) return { reason: 'scope', params: {} }
  if (base < offer.thresholdFen) return { reason: 'threshold', params: { missingFen: offer.thresholdFen - base } }
  return null
}

/** From when until when a coupon is good: a fixed window, or so many days from its issue. */
export type CouponValidity =
  | { validFromAt: Date; validUntilAt: Date; validDays: null }
  | { validFromAt: null; validUntilAt: null; validDays: number }

/** The window of a coupon issued now; one from a fixed window never begins before its issue. */
export function validityFrom(validity: CouponValidity, now: Date): { validFromAt: Date; validUntilAt: Date } {
  if (validity.validDays !== null) return { validFromAt: now, validUntilAt: addMs(now, validity.validDays * DAY_MS) }
  const { validFromAt, validUntilAt } = validity
  return { validFromAt: validFromAt > now ? validFromAt : now, validUntilAt }
}

/** A coupon or points that come back, and not by the member's own doing, are good for at least so long. */
export const RETURN_GRACE_MS = 3 * DAY_MS

/** Until when something returned is good. */
export function untilAfterReturn(untilAt: Date, isMembersDoing: boolean, now: Date): Date {
  const least = addMs(now, RETURN_GRACE_MS)
  return isMembersDoing || untilAt >= least ? untilAt : least
}
