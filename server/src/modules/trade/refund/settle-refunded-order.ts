import { DONE_REFUNDS } from '@tuanke/shared/refund/state'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { moveOrder } from '../order/move-order.ts'

/**
 * refunding → refunded, as soon as all that was paid is back, by WeChat's word or by hand, in one refund or in several. The caller
 * holds the order. @returns whether it moved.
 */
export async function settleRefundedOrder(tx: Tx, orderId: number, now: Date): Promise<boolean> {
  const back = await tx.row<{ fen: number }>(
    `SELECT COALESCE(SUM(r.amountFen), 0) AS fen FROM refunds r JOIN payments p ON p.id = r.paymentId
      WHERE p.consumedOrderId = ? AND r.status IN (${placeholders(DONE_REFUNDS.length)})`,
    [orderId, ...DONE_REFUNDS],
  )
  return moveOrder(tx, orderId, {
    payment: ['refunding', 'refunded'],
    given: { payableFen: Number(back!.fen) },
    actor: { kind: 'system' },
    now,
  })
}
