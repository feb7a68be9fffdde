import type { CouponKind, CouponScope, CouponTerms } from '@tuanke/shared/coupon/rules'

/** The columns of a template that say what its coupons give. */
export interface TermsRow {
  kind: CouponKind
  offFen: number | null
  offBasisPoints: number | null
  capFen: number | null
  thresholdFen: number
  scopeJson: CouponScope
}

export const TERMS = 't.kind, t.offFen, t.offBasisPoints, t.capFen, t.thresholdFen, t.scopeJson'

export const toTerms = ({ scopeJson, ...row }: TermsRow): CouponTerms => ({
  kind: row.kind,
  offFen: row.offFen,
  offBasisPoints: row.offBasisPoints,
  capFen: row.capFen,
  thresholdFen: row.thresholdFen,
  scope: scopeJson,
})
