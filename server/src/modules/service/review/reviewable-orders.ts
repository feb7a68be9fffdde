import { addMs, DAY_MS } from '@tuanke/shared/time'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { ReviewableOrder } from './dto/review.dto.ts'

/** More than anybody leaves unsaid within the days that are given for it. */
export const REVIEWABLE_MAX = 50

/** Condition on orders `o` of a member: received since, with a line that was kept and nothing was said about yet. */
export const REVIEWABLE = `o.memberId = ? AND o.fulfilmentState = 'received' AND o.receivedAt >= ?
  AND EXISTS (SELECT 1 FROM order_lines l WHERE l.orderId = o.id AND l.refundedQuantity < l.quantity
    AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.orderLineId = l.id))`

/** An order received before may not be reviewed any more. */
export const reviewableSince = (now: Date, days: number): Date => addMs(now, -days * DAY_MS)

/** What a member has received and could still say something about, newest first: two queries. */
export async function reviewableOrders(tx: Tx, memberId: number, since: Date): Promise<ReviewableOrder[]> {
  const orders = await tx.rows<{ id: number; orderNo: string; receivedAt: Date }>(
    `SELECT o.id, o.orderNo, o.receivedAt FROM orders o WHERE ${REVIEWABLE} ORDER BY o.receivedAt DESC, o.id DESC LIMIT ?`,
    [memberId, since, REVIEWABLE_MAX],
  )
  if (orders.length === 0) return []
  const lines = await tx.rows<{ orderId: number; title: string; spec: string; imageUrl: string | null }>(
    `SELECT l.orderId, l.title, l.spec, l.imageUrl FROM order_lines l
      WHERE l.orderId IN (${placeholders(orders.length)}) AND l.refundedQuantity < l.quantity
        AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.orderLineId = l.id) ORDER BY l.id`,
    orders.map(({ id }) => id),
  )
  return orders.map(({ id, orderNo, receivedAt }) => ({
    orderNo,
    receivedAt: receivedAt.toISOString(),
    lines: lines
      .filter(({ orderId }) => orderId === id)
      .map(({ title, spec, imageUrl }) => ({ title, spec, imageUrl })),
  }))
}
