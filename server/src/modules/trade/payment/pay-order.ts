import { Injectable } from '@nestjs/common'
import { together, type Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { giveBackUnpaidOrder } from '../../people/member/unpaid-orders.ts'
import { orderPaid } from '../order/order.events.ts'
import { teamFormed } from '../team/team.events.ts'
import { type PaymentSuccess, recordSuccess } from './record-success.ts'
import { RefundSurplus } from '../refund/refund-surplus.ts'
import { paySeat } from '../team/pay-seat.ts'
import { MovedMeanwhile, moveOrder, moveOrderAsRead, type OrderMove } from '../order/move-order.ts'
import type { Order } from '../order/order.ts'
import { RefundOrder } from '../refund/refund-order.ts'
import { ReseatLatePayer } from './reseat-late-payer.ts'

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
    const moved = await moveOrder(tx, order.id, paying(order, success, now))
    if (!(await recordSuccess(tx, success, moved ? order.id : null))) {
      if (moved) throw new Error(`order ${order.id} was unpaid although payment ${success.paymentId} had succeeded`)
      return 'duplicate'
    }
    if (!moved) {
      await this.refundSurplus.run(tx, order, success.paymentId, now)
      return 'surplus'
    }
    await this.seat(tx, order, success, now)
    return 'paid'
  }

  /**
   * The same in one packet, for an order that was read as waiting for this very money.
   * @throws MovedMeanwhile when it no longer is: the transaction rolls back, and `run` in another one decides.
   */
  async runAsRead(tx: Tx, order: Order, success: PaymentSuccess, now: Date): Promise<'paid'> {
    const [, recorded] = await together(
      moveOrderAsRead(tx, order.id, paying(order, success, now)),
      recordSuccess(tx, success, order.id),
      this.seat(tx, order, success, now),
    )
    if (!recorded) throw new MovedMeanwhile(`payment ${success.paymentId} had succeeded before`)
    return 'paid'
  }

  private async seat(tx: Tx, order: Order, { paidAt }: PaymentSuccess, now: Date): Promise<void> {
    const [, , seat] = await together(
      giveBackUnpaidOrder(tx, order.memberId),
      this.outbox.add(tx, event(orderPaid, { orderId: order.id, memberId: order.memberId })),
      order.teamId === null ? 'seated' : paySeat(tx, order.teamId, paidAt),
    )
    if (seat === 'formed') await this.outbox.add(tx, event(teamFormed, { teamId: order.teamId! }))
    if (seat === 'closed' && !(await this.reseat.run(tx, order, now)))
      await this.refundOrder.run(tx, order.id, 'late-payment', SYSTEM, now)
  }
}

const paying = (order: Order, { paidAt }: PaymentSuccess, now: Date): OrderMove => ({
  payment: ['unpaid', 'paid'],
  fulfilment: order.kind === 'alone' ? ['waiting', 'preparing'] : undefined,
  set: { paidAt },
  actor: SYSTEM,
  now,
})
