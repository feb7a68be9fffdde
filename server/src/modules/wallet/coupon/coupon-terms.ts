import type { CouponKind, CouponScope, CouponTerms } from '@tuanke/shared/coupon/rules'
import type { CouponFace } from './dto/coupon-face.dto.ts'

/** The scope as it is kept: with the names of the day, so that a coupon can be read without looking anything up. */
export interface ScopeRecord extends CouponScope {
  onlyFor: string[]
  notFor: string[]
}

/** Everything. */
export const NO_SCOPE: ScopeRecord = {
  categoryIds: [],
  productIds: [],
  excludedProductIds: [],
  onlyFor: [],
  notFor: [],
}

/** The columns of a template that say what its coupons give. */
export interface TermsRow {
  title: string
  kind: CouponKind
  offFen: number | null
  offBasisPoints: number | null
  capFen: number | null
  thresholdFen: number
  scopeJson: ScopeRecord
}

export const TERMS = 't.title, t.kind, t.offFen, t.offBasisPoints, t.capFen, t.thresholdFen, t.scopeJson'

export const toTerms = ({ kind, offFen, offBasisPoints, capFen, thresholdFen, scopeJson }: TermsRow): CouponTerms => ({
  ...{ kind, offFen, offBasisPoints, capFen, thresholdFen },
  scope: scopeJson,
})

/** What is printed on the coupon; ids stay in the house. */
export const toFace = (row: TermsRow): CouponFace => {
  const { title, kind, offFen, offBasisPoints, capFen, thresholdFen, scopeJson } = row
  const { onlyFor, notFor } = scopeJson
  return { title, kind, offFen, offBasisPoints, capFen, thresholdFen, onlyFor, notFor }
}
