import type { CouponTerms } from '@tuanke/shared/coupon/rules'
import { validityFrom } from '@tuanke/shared/coupon/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { toTerms } from './coupon-terms.ts'
import { OFFERED, type OfferedRow, toOffered } from './coupon.queries.ts'
import type { OfferedCoupon } from './dto/coupon.dto.ts'

/** Looked at for one page; a coupon centre that is longer is for people to read, not for a hint. */
const LOOKED_AT = 20

/** A coupon somebody could have by asking, and from when until when it would be good. */
export interface ClaimableCoupon {
  offered: OfferedCoupon
  terms: CouponTerms
  validFromAt: Date
  validUntilAt: Date
}

/** What a member, or anybody, may claim right now, the newest first: one query. */
export async function claimableCoupons(tx: Tx, memberId: number | null, now: Date): Promise<ClaimableCoupon[]> {
  const rows = await tx.rows<OfferedRow>(`${OFFERED} ORDER BY t.id DESC LIMIT ${LOOKED_AT}`, [memberId ?? 0, now, now])
  return rows
    .map((row) => ({ offered: toOffered(row, now), terms: toTerms(row), ...windowOf(row, now) }))
    .filter(({ offered }) => offered.state === 'claimable')
}

function windowOf({ validDays, validFromAt, validUntilAt }: OfferedRow, now: Date) {
  return validDays === null
    ? validityFrom({ validFromAt: validFromAt!, validUntilAt: validUntilAt!, validDays }, now)
    : validityFrom({ validFromAt: null, validUntilAt: null, validDays }, now)
}
