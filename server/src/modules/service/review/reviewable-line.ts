import { addMs, DAY_MS } from '@tuanke/shared/time'
import type { Tx } from '../../../platform/db/tx.ts'
import { ReviewError } from './review.errors.ts'

export interface ReviewableLine {
  orderId: number
  orderLineId: number
  productId: number
  spec: string
}

interface LineRow extends ReviewableLine {
  fulfilmentState: string
  receivedAt: Date | null
  quantity: number
  refundedQuantity: number
  reviewId: number | null
}

/**
 * The line of this member's order that a review may be written about.
 * @throws review.not-yours | review.not-received | review.too-late {days} | review.already
 */
export async function reviewableLine(
  tx: Tx,
  about: { memberId: number; orderNo: string; itemId: number },
  days: number,
  now: Date,
): Promise<ReviewableLine> {
  const line = await tx.row<LineRow>(
    `SELECT o.id AS orderId, l.id AS orderLineId, k.productId, l.spec, o.fulfilmentState, o.receivedAt, l.quantity,
            l.refundedQuantity, r.id AS reviewId
       FROM orders o JOIN order_lines l ON l.orderId = o.id JOIN skus k ON k.id = l.skuId
       LEFT JOIN reviews r ON r.orderLineId = l.id
      WHERE o.orderNo = ? AND o.memberId = ? AND l.itemId = ? ORDER BY l.id LIMIT 1`,
    [about.orderNo, about.memberId, about.itemId],
  )
  if (!line) throw ReviewError('not-yours')
  if (line.reviewId !== null) throw ReviewError('already')
  const isHere = line.fulfilmentState === 'received' && line.receivedAt !== null
  if (!isHere || line.refundedQuantity >= line.quantity) throw ReviewError('not-received')
  if (addMs(line.receivedAt!, days * DAY_MS) < now) throw ReviewError('too-late', { days })
  const { orderId, orderLineId, productId, spec } = line
  return { orderId, orderLineId, productId, spec }
}
