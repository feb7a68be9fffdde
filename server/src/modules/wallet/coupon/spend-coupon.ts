import type { Tx } from '../../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'

/**
 * A coupon goes onto an order in the statement that finds it free, its owner's and in time: of any number of parallel
 * orders one gets it (bug 15). @throws coupon.not-usable
 */
export async function spendCoupon(
  tx: Tx,
  { couponId, memberId, orderId, now }: { couponId: number; memberId: number; orderId: number; now: Date },
): Promise<void> {
  const used = await tx.run(
    `UPDATE coupons SET state = 'used', orderId = ?, usedAt = ?
      WHERE id = ? AND memberId = ? AND state = 'usable' AND validFromAt <= ? AND validUntilAt > ?`,
    [orderId, now, couponId, memberId, now, now],
  )
  if (used !== 1) throw CouponError('not-usable')
}

export interface CouponReturn {
  orderId: number
  /** It is good until then at least; null leaves its date alone. */
  leastUntilAt: Date | null
  now: Date
}

/**
 * The coupon comes back from an order, once. One whose kind was recalled meanwhile comes back void.
 * @returns whether there was one to come back.
 */
export async function returnCoupon(tx: Tx, { orderId, leastUntilAt, now }: CouponReturn): Promise<boolean> {
  const least = leastUntilAt ?? LONG_AGO
  const returned = await tx.run(
    `UPDATE coupons
        SET validUntilAt = CASE WHEN validUntilAt < ? THEN ? ELSE validUntilAt END,
            recalledAt = CASE WHEN ${IS_RECALLED} THEN ? ELSE NULL END,
            state = CASE WHEN ${IS_RECALLED} THEN 'recalled' ELSE 'usable' END,
            orderId = NULL, usedAt = NULL
      WHERE orderId = ? AND state = 'used'`,
    [least, least, now, orderId],
  )
  return returned === 1
}

const IS_RECALLED = "templateId IN (SELECT id FROM coupon_templates WHERE status = 'recalled')"
/** Leaves every date as it is. */
const LONG_AGO = new Date(0)
