import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/db/tx.ts'
import { job, Outbox } from '../../platform/jobs/outbox.ts'
import { createRefund, type RefundCause } from '../refund/create-refund.ts'
import { type Mover, recordMoves } from './order-event.ts'
import { linesOf, orderById } from './order-facts.ts'
import { releaseOrder } from './release-order.ts'
import '../refund/refund.events.ts'

/**
 * A paid order that has not been handed over is refunded whole, shipping included, and lets go of all it held. Goods that
 * already lie at a pickup point come back by staff's word only.
 */
@Injectable()
export class RefundOrder {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Everything in the caller's transaction; compare-and-set on the states makes it once, however many ask (bug 19).
   * @returns false when the order is not paid or already on its way; nothing changed then.
   */
  async run(tx: Tx, orderId: number, cause: RefundCause, mover: Mover, now: Date, reason = ''): Promise<boolean> {
    const order = await orderById(tx, orderId)
    if (!order) return false
    const moved = await tx.run(
      `UPDATE orders
          SET paymentState = 'refunding', fulfilmentState = 'cancelled', closedAt = ?, closeReason = ?, refundedFen = payableFen
        WHERE id = ? AND paymentState = 'paid' AND fulfilmentState = ? AND fulfilmentState IN ('waiting', 'preparing', ?)`,
      [now, cause, orderId, order.fulfilmentState, mover.kind === 'staff' ? 'ready' : 'preparing'],
    )
    if (moved !== 1) return false
    await recordMoves(
      tx,
      orderId,
      mover,
      [
        { field: 'payment', from: 'paid', to: 'refunding', reason: reason || cause },
        { field: 'fulfilment', from: order.fulfilmentState, to: 'cancelled', reason: reason || cause },
      ],
      now,
    )
    const payment = await tx.row<{ id: number }>('SELECT id FROM payments WHERE consumedOrderId = ?', [orderId])
    const lines = await linesOf(tx, orderId)
    await tx.run('UPDATE order_lines SET refundedFen = payableFen, refundedQuantity = quantity WHERE orderId = ?', [
      orderId,
    ])
    if (order.payableFen > 0) {
      const refundId = await createRefund(tx, {
        orderId,
        paymentId: payment!.id,
        businessKey: `order:${orderId}:whole`,
        amountFen: order.payableFen,
        cause,
        lines: lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity, amountFen: line.payableFen })),
        now,
      })
      await this.outbox.add(tx, job('execute-refund', { refundId }, { key: `refund:${refundId}` }))
    }
    const seatKept = cause === 'team-failed' || cause === 'late-payment'
    await releaseOrder(tx, order, seatKept ? 'kept' : 'paid')
    return true
  }
}
