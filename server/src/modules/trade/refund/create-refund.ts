import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type RefundCause =
  'team-failed' | 'member-cancel' | 'staff-refund' | 'after-sale' | 'late-payment' | 'duplicate-payment'

export interface NewRefund {
  orderId: number
  paymentId: number
  /** What makes it once; a second refund under the same key violates `uq_refunds_business_key`. */
  businessKey: string
  amountFen: number
  cause: RefundCause
  lines: { orderLineId: number; quantity: number; amountFen: number }[]
  now: Date
}

/** WeChat's idempotency key of a refund: the same number is the same refund. */
export const newOutRefundNo = (): string => `R${randomCode(20)}`

/** Writes a refund that is to be carried out, with the lines it gives back. @returns its id. @throws DuplicateKeyError */
export async function createRefund(tx: Tx, refund: NewRefund): Promise<number> {
  const refundId = await tx.insert('refunds', {
    orderId: refund.orderId,
    paymentId: refund.paymentId,
    outRefundNo: newOutRefundNo(),
    businessKey: refund.businessKey,
    amountFen: refund.amountFen,
    cause: refund.cause,
    status: 'pending',
    refundId: null,
    attempts: 0,
    lastError: null,
    createdAt: refund.now,
    sentAt: null,
    succeededAt: null,
  })
  await tx.insert(
    'refund_lines',
    refund.lines.map((line) => ({ refundId, ...line })),
  )
  return refundId
}
