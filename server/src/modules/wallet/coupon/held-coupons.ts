import type { CouponTerms } from '@tuanke/shared/coupon/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { TERMS, type TermsRow, toFace, toTerms } from './coupon-terms.ts'
import type { CouponFace } from './dto/coupon-face.dto.ts'

/** Looked at for one order, those that end first; who has more uses them up. */
const LOOKED_AT = 50

/** An unused coupon in a member's hand. */
export interface HeldCoupon {
  id: number
  code: string
  validFromAt: Date
  validUntilAt: Date
  terms: CouponTerms
  face: CouponFace
}

type Row = TermsRow & Omit<HeldCoupon, 'terms' | 'face'>

const SELECT = `SELECT c.id, c.code, c.validFromAt, c.validUntilAt, ${TERMS}
  FROM coupons c JOIN coupon_templates t ON t.id = c.templateId
 WHERE c.memberId = ? AND c.state = 'usable' AND c.validUntilAt > ?`

const toHeld = (row: Row): HeldCoupon => {
  const { id, code, validFromAt, validUntilAt } = row
  return { id, code, validFromAt, validUntilAt, terms: toTerms(row), face: toFace(row) }
}

/** What a member could use now or soon, in one query. */
export async function heldCoupons(tx: Tx, memberId: number, now: Date): Promise<HeldCoupon[]> {
  const rows = await tx.rows<Row>(`${SELECT} ORDER BY c.validUntilAt, c.id LIMIT ${LOOKED_AT}`, [memberId, now])
  return rows.map(toHeld)
}

/** One of them, good right now; undefined when it is used, over, recalled or somebody else's. */
export async function heldCoupon(tx: Tx, memberId: number, code: string, now: Date): Promise<HeldCoupon | undefined> {
  const row = await tx.row<Row>(`${SELECT} AND c.validFromAt <= ? AND c.code = ?`, [memberId, now, now, code])
  return row && toHeld(row)
}
