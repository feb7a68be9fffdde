import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { createRefund } from './create-refund.ts'
import { executeRefund } from './refund.events.ts'

/** Money that pays nothing goes back: the order was closed, or another attempt had paid it. The order stays as it is. */
@Injectable()
export class RefundSurplus {
  constructor(private readonly outbox: Outbox) {}

  async run(tx: Tx, order: { id: number; paymentState: string }, paymentId: number, now: Date): Promise<void> {
    const payment = await tx.row<{ amountFen: number }>('SELECT amountFen FROM payments WHERE id = ?', [paymentId])
    if (!payment || payment.amountFen === 0) return
    const state = await tx.row<{ paymentState: string }>('SELECT paymentState FROM orders WHERE id = ?', [order.id])
    const refundId = await createRefund(tx, {
      orderId: order.id,
      paymentId,
      businessKey: `payment:${paymentId}:surplus`,
      amountFen: payment.amountFen,
      cause: state?.paymentState === 'closed' ? 'late-payment' : 'duplicate-payment',
      lines: [],
      now,
    })
    await this.outbox.add(tx, job(executeRefund, { refundId }, { key: `refund:${refundId}` }))
  }
}
