import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { giveBackUnpaidOrder } from '../../people/member/unpaid-orders.ts'
import { type PaymentSuccess, recordSuccess } from './record-success.ts'
import { RefundSurplus } from '../refund/refund-surplus.ts'
import { paySeat } from '../team/pay-seat.ts'
import { moveOrder } from '../order/move-order.ts'
import type { Order } from '../order/order.ts'
import { RefundOrder } from '../refund/refund-order.ts'
import { ReseatLatePayer } from './reseat-late-payer.ts'
import '../order/order.events.ts'
import '../team/team.events.ts'

const SYSTEM = { kind: 'system' } as const

/** Money for an order has arrived: the order is paid, its seat is paid, and the last seat forms the team. */
@Injectable()
export class PayOrder {
  constructor(
    private readonly outbox: Outbox,
    private readonly reseat: ReseatLatePayer,
    private readonly refundOrder: RefundOrder,
    private readonly refundSurplus: RefundSurplus,
  ) {}

  /**
   * Everything in the caller's transaction. An order that was not waiting for money (closed, or paid by another attempt)
   * keeps its state, and the payment is refunded: late money wins nothing that was given away (bugs 5, 8, 9).
   * @returns 'duplicate' when this very success was recorded before.
   */
  async run(tx: Tx, order: Order, success: PaymentSuccess, now: Date): Promise<'paid' | 'surplus' | 'duplicate'> {
    const moved = await moveOrder(tx, order.id, {
      payment: ['unpaid', 'paid'],
      fulfilment: order.kind === 'alone' ? ['waiting', 'preparing'] : undefined,
      set: { paidAt: success.paidAt },
      actor: SYSTEM,
      now,
    })
    if (!(await recordSuccess(tx, success, moved ? order.id : null))) {
      if (moved) throw new Error(`order ${order.id} was unpaid although payment ${success.paymentId} had succeeded`)
      return 'duplicate'
    }
    if (!moved) {
      await this.refundSurplus.run(tx, order, success.paymentId, now)
      return 'surplus'
    }
    await giveBackUnpaidOrder(tx, order.memberId)
    const seat = order.teamId === null ? 'seated' : await paySeat(tx, order.teamId, success.paidAt)
    const work = [event('order.paid', { orderId: order.id })]
    if (seat === 'formed') work.push(event('team.formed', { teamId: order.teamId! }))
    await this.outbox.add(tx, ...work)
    if (seat === 'closed' && !(await this.reseat.run(tx, order, now)))
      await this.refundOrder.run(tx, order.id, 'late-payment', SYSTEM, now)
    return 'paid'
  }
}
