import type { RefundState } from '@tuanke/shared/refund/state'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RefundCause } from './create-refund.ts'

/** A refund with the payment it takes from. */
export interface Refund {
  id: number
  orderId: number
  memberId: number
  paymentId: number
  outRefundNo: string
  amountFen: number
  cause: RefundCause
  status: RefundState
  /** 1 for money that paid the order, 0 for a surplus payment that never paid the order. */
  isOfOrder: boolean
  paidFen: number
  transactionId: string
}

const SELECT = `SELECT r.id, r.orderId, p.memberId, r.paymentId, r.outRefundNo, r.amountFen, r.cause, r.status, p.amountFen AS paidFen,
    p.transactionId, CASE WHEN p.consumedOrderId IS NULL THEN 0 ELSE 1 END AS isOfOrder
  FROM refunds r JOIN payments p ON p.id = r.paymentId`

export const refundById = (tx: Tx, id: number): Promise<Refund | undefined> =>
  tx.row<Refund>(`${SELECT} WHERE r.id = ?`, [id])

export const refundByNo = (tx: Tx, outRefundNo: string): Promise<Refund | undefined> =>
  tx.row<Refund>(`${SELECT} WHERE r.outRefundNo = ?`, [outRefundNo])

/** When another refund of the same payment was last put to WeChat. */
export async function lastSentBesides(tx: Tx, refund: Refund): Promise<Date | null> {
  const last = await tx.row<{ sentAt: Date }>(
    'SELECT sentAt FROM refunds WHERE paymentId = ? AND id <> ? AND sentAt IS NOT NULL ORDER BY sentAt DESC LIMIT 1',
    [refund.paymentId, refund.id],
  )
  return last?.sentAt ?? null
}
