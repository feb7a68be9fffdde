import type { Tx } from '../../../platform/db/tx.ts'
import { recordMoves } from '../order/order-event.ts'

/**
 * refunding → refunded, as soon as WeChat has confirmed all that was paid, be it in one refund or in several. The caller
 * holds the order. @returns whether it moved.
 */
export async function settleRefundedOrder(tx: Tx, orderId: number, now: Date): Promise<boolean> {
  const back = await tx.row<{ fen: number }>(
    `SELECT COALESCE(SUM(r.amountFen), 0) AS fen FROM refunds r JOIN payments p ON p.id = r.paymentId
      WHERE p.consumedOrderId = ? AND r.status = 'succeeded'`,
    [orderId],
  )
  const moved = await tx.run(
    "UPDATE orders SET paymentState = 'refunded' WHERE id = ? AND paymentState = 'refunding' AND payableFen = ?",
    [orderId, Number(back!.fen)],
  )
  if (moved !== 1) return false
  const move = { field: 'payment', from: 'refunding', to: 'refunded' } as const
  await recordMoves(tx, orderId, { kind: 'system' }, [move], now)
  return true
}
