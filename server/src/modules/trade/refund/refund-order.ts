import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { createRefund, type RefundCause } from './create-refund.ts'
import { executeRefund } from './refund.events.ts'
import { settleRefundedOrder } from './settle-refunded-order.ts'
import { CloseCases } from '../after-sale/close-cases.ts'
import { moveOrder } from '../order/move-order.ts'
import type { ActorRef } from '../order/order-event.ts'
import { holdOrder, linesOf, orderById, type Order } from '../order/order.ts'
import { releaseOrder } from '../order/release-order.ts'
import { ReturnDiscounts } from './return-discounts.ts'

/** The business key of the refund that undoes an order. */
export const wholeKey = (orderId: number) => `order:${orderId}:whole`

/**
 * A paid order that has not been handed over is refunded whole, shipping included, and lets go of all it held: whatever
 * earlier refunds of a part have left of it. Goods that already lie at a pickup point come back by staff's word only.
 */
@Injectable()
export class RefundOrder {
  constructor(
    private readonly outbox: Outbox,
    private readonly discounts: ReturnDiscounts,
    private readonly closeCases: CloseCases,
  ) {}

  /**
   * Everything in the caller's transaction; compare-and-set on the states makes it once, however many ask (bug 19).
   * @returns false when the order is not paid or already on its way; nothing changed then.
   */
  async run(tx: Tx, orderId: number, cause: RefundCause, actor: ActorRef, now: Date, reason = ''): Promise<boolean> {
    if (!(await holdOrder(tx, orderId))) return false
    const order = await orderById(tx, orderId)
    if (!order) return false
    const { fulfilmentState } = order
    const isInHouse = fulfilmentState === 'waiting' || fulfilmentState === 'preparing'
    if (!isInHouse && !(fulfilmentState === 'ready' && actor.kind === 'staff')) return false
    const moved = await moveOrder(tx, orderId, {
      payment: ['paid', 'refunding'],
      fulfilment: [fulfilmentState, 'cancelled'],
      set: { closedAt: now, closeReason: cause, refundedFen: order.payableFen },
      ...{ actor, reason: reason || cause, now },
    })
    if (!moved) return false
    await this.refundTheRest(tx, order, cause, now)
    await this.discounts.run(tx, { orderId, lines: 'rest', refundKey: wholeKey(orderId), cause, now })
    await this.closeCases.run(tx, orderId, actor, now)
    const seatKept = cause === 'team-failed' || cause === 'late-payment'
    await releaseOrder(tx, order, seatKept ? 'kept' : 'paid')
    return true
  }

  private async refundTheRest(tx: Tx, order: Order, cause: RefundCause, now: Date): Promise<void> {
    const lines = await linesOf(tx, order.id)
    await tx.run(
      `UPDATE order_lines SET refundedFen = payableFen, refundedQuantity = quantity, claimedQuantity = 0
        WHERE orderId = ?`,
      [order.id],
    )
    const amountFen = order.payableFen - order.refundedFen
    if (amountFen === 0) {
      await settleRefundedOrder(tx, order.id, now)
      return
    }
    const payment = await tx.row<{ id: number }>('SELECT id FROM payments WHERE consumedOrderId = ?', [order.id])
    const left = lines.flatMap((line) => {
      const quantity = line.quantity - line.refundedQuantity
      return quantity > 0 ? [{ orderLineId: line.id, quantity, amountFen: line.payableFen - line.refundedFen }] : []
    })
    const refundId = await createRefund(tx, {
      orderId: order.id,
      paymentId: payment!.id,
      businessKey: wholeKey(order.id),
      amountFen,
      cause,
      lines: left,
      now,
    })
    await this.outbox.add(tx, job(executeRefund, { refundId }, { key: `refund:${refundId}` }))
  }
}
