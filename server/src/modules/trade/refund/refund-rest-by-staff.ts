import { Injectable } from '@nestjs/common'
import { restFen } from '@tuanke/shared/order/refund'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { moveOrder } from '../order/move-order.ts'
import { holdOrder, linesOf, orderById } from '../order/order.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import { createRefund } from './create-refund.ts'
import { RefundError } from './refund.errors.ts'
import { executeRefund } from './refund.events.ts'

/** Refunds WeChat takes of one payment. */
const MOST_REFUNDS = 50

/** Every unit is back, but not every fen: staff give the shipping that was kept back of their own accord. */
@Injectable()
export class RefundRestByStaff {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws order.not-found | refund.not-allowed {state}, where units or nothing are left | refund.too-often */
  async run(tx: Tx, staff: StaffActor, orderNo: string, reason: string): Promise<void> {
    const { id: orderId } = await orderOfStaff(tx, staff, orderNo)
    await holdOrder(tx, orderId)
    const order = (await orderById(tx, orderId))!
    const amountFen = restFen(order, await linesOf(tx, orderId))
    if (amountFen === 0) throw RefundError('not-allowed', { state: order.paymentState })
    const before = await tx.row<{ refunds: number }>('SELECT COUNT(*) AS refunds FROM refunds WHERE orderId = ?', [
      orderId,
    ])
    if (before!.refunds >= MOST_REFUNDS) throw RefundError('too-often')
    const payment = await tx.row<{ id: number }>('SELECT id FROM payments WHERE consumedOrderId = ?', [orderId])
    const now = this.clock.now()
    const moved = await moveOrder(tx, orderId, {
      payment: ['paid', 'refunding'],
      set: { refundedFen: order.payableFen },
      ...{ actor: { kind: 'staff', id: staff.staffId }, reason: reason.trim(), now },
    })
    if (!moved) throw new Error(`order ${orderId} changed although it was held`)
    const refundId = await createRefund(tx, {
      ...{ orderId, paymentId: payment!.id, businessKey: `order:${orderId}:rest`, amountFen },
      ...{ cause: 'staff-refund', lines: [], now },
    })
    await this.outbox.add(tx, job(executeRefund, { refundId }, { key: `refund:${refundId}` }))
  }
}
