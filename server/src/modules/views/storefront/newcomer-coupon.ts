import type { Tx } from '../../../platform/db/tx.ts'
import { claimableCoupons } from '../../wallet/coupon/claimable-coupons.ts'
import type { OfferedCoupon } from '../../wallet/coupon/dto/coupon.dto.ts'

/** What somebody who has not bought yet may claim: of what is for all goods, the one that is good for the smallest order. */
export async function newcomerCoupon(tx: Tx, viewerId: number | null, now: Date): Promise<OfferedCoupon | null> {
  if (viewerId !== null && (await hasBought(tx, viewerId))) return null
  const coupons = await claimableCoupons(tx, viewerId, now)
  const forAll = coupons.filter(({ offered }) => offered.kind !== 'shipping' && offered.onlyFor.length === 0)
  const [best] = forAll.sort((a, b) => a.offered.thresholdFen - b.offered.thresholdFen)
  return best?.offered ?? null
}

async function hasBought(tx: Tx, memberId: number): Promise<boolean> {
  const row = await tx.row<{ id: number }>(
    "SELECT id FROM orders WHERE memberId = ? AND paymentState NOT IN ('unpaid', 'closed') LIMIT 1",
    [memberId],
  )
  return row !== undefined
}
