import { couponMostFen, couponsAllowed, type CouponSupply, type CouponTerms } from './rules.ts'

/** What has to be meant: a coupon that gives goods away, one whose cost nothing bounds. */
export const COUPON_RISKS = ['gives-all-it-asks', 'cost-unbounded'] as const
export type CouponRisk = (typeof COUPON_RISKS)[number]

/** What all coupons there may be can take off, each at its most, in fen; null where nothing bounds it. */
export function mostCostFen(supply: CouponSupply): number | null {
  const [allowed, mostFen] = [couponsAllowed(supply), couponMostFen(supply)]
  return allowed === null || mostFen === null ? null : allowed * mostFen
}

/** What staff say a second time before a coupon is given away. */
export function couponRisks(coupon: CouponSupply & Pick<CouponTerms, 'thresholdFen'>): CouponRisk[] {
  const { kind, offFen, thresholdFen } = coupon
  const givesAll = kind === 'fixed' && (offFen ?? 0) >= thresholdFen
  return COUPON_RISKS.filter((risk) => (risk === 'gives-all-it-asks' ? givesAll : mostCostFen(coupon) === null))
}
