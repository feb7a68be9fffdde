import type { Tx } from '../../../platform/db/tx.ts'

/** A success that WeChat has vouched for. */
export interface PaymentSuccess {
  paymentId: number
  /** WeChat's number; unique over all payments. */
  transactionId: string
  /** WeChat's time of success. */
  paidAt: Date
}

/**
 * Writes the success once. A closed attempt may still succeed: money is a fact.
 * @param consumedOrderId the order this money pays, null when it is surplus.
 * @returns false when this success stood already (a repeated notification).
 */
export async function recordSuccess(
  tx: Tx,
  { paymentId, transactionId, paidAt }: PaymentSuccess,
  consumedOrderId: number | null,
): Promise<boolean> {
  const written = await tx.run(
    `UPDATE payments SET status = 'succeeded', transactionId = ?, succeededAt = ?, consumedOrderId = ?
      WHERE id = ? AND status <> 'succeeded'`,
    [transactionId, paidAt, consumedOrderId, paymentId],
  )
  return written === 1
}
