import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'

/** Staff take one unused coupon back. */
@Injectable()
export class RecallCoupon {
  constructor(private readonly clock: Clock) {}

  /** Recalling a recalled coupon succeeds. @throws coupon.not-found | coupon.in-use {orderNo} */
  async run(tx: Tx, staffId: number, code: string, reason: string): Promise<void> {
    const recalled = await tx.run(
      "UPDATE coupons SET state = 'recalled', recalledAt = ?, staffId = ?, reason = ? WHERE code = ? AND state = 'usable'",
      [this.clock.now(), staffId, reason.trim(), code],
    )
    if (recalled === 1) return
    const coupon = await tx.row<{ state: string; orderNo: string | null }>(
      'SELECT c.state, o.orderNo FROM coupons c LEFT JOIN orders o ON o.id = c.orderId WHERE c.code = ?',
      [code],
    )
    if (!coupon) throw CouponError('not-found')
    if (coupon.state === 'used') throw CouponError('in-use', { orderNo: coupon.orderNo ?? '' })
  }
}
