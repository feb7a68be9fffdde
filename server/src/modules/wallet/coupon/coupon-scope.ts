import type { CouponScope } from '@tuanke/shared/coupon/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'

/** For which goods a member's coupon is good. @throws coupon.not-found, for somebody else's too */
export async function couponScope(tx: Tx, memberId: number, code: string): Promise<CouponScope> {
  const row = await tx.row<{ scopeJson: CouponScope }>(
    `SELECT t.scopeJson FROM coupons c JOIN coupon_templates t ON t.id = c.templateId
      WHERE c.code = ? AND c.memberId = ?`,
    [code, memberId],
  )
  if (!row) throw CouponError('not-found')
  return row.scopeJson
}
