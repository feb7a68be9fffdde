import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { giveBackUnpaidOrder } from '../../people/member/unpaid-orders.ts'
import { NudgeUnpaid } from './nudge-unpaid.ts'
import { closeUnpaidOrder } from '../order/order.events.ts'
import { SettlePayments } from './settle-payments.ts'
import { moveOrder } from '../order/move-order.ts'
import type { ActorRef } from '../order/order-event.ts'
import { orderById, type Order } from '../order/order.ts'
import { releaseOrder } from '../order/release-order.ts'
import { ReturnDiscounts } from '../refund/return-discounts.ts'

type CloseReason = 'timeout' | 'member' | 'team-failed'

/** Nobody paid: ask WeChat, close there, and only then release what the order held (OR-3, bug 5). */
@Injectable()
export class CloseUnpaidOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settle: SettlePayments,
    private readonly discounts: ReturnDiscounts,
  ) {}

  /**
   * Closing a closed order succeeds. A payment that WeChat already has wins.
   * @returns the order's payment state afterwards.
   * @throws WechatPayError when WeChat cannot be asked, with nothing released.
   */
  async run(orderId: number, actor: ActorRef, why: CloseReason): Promise<'closed' | 'paid'> {
    const before = await this.db.read((tx) => orderById(tx, orderId))
    if (!before || before.paymentState === 'closed') return 'closed'
    if (before.paymentState !== 'unpaid') return 'paid'
    if ((await this.settle.run(orderId, { close: true })) === 'paid') return 'paid'
    const closed = await this.db.transaction((tx) => this.close(tx, before, actor, why))
    return closed ? 'closed' : 'paid'
  }

  private async close(tx: Tx, order: Order, actor: ActorRef, why: CloseReason): Promise<boolean> {
    const now = this.clock.now()
    const closed = await moveOrder(tx, order.id, {
      payment: ['unpaid', 'closed'],
      fulfilment: ['waiting', 'cancelled'],
      set: { closedAt: now, closeReason: why },
      ...{ actor, reason: why, now },
    })
    if (!closed) return (await orderById(tx, order.id))?.paymentState === 'closed'
    await tx.run("UPDATE payments SET status = 'closed' WHERE orderId = ? AND status = 'pending'", [order.id])
    await giveBackUnpaidOrder(tx, order.memberId)
    await this.discounts.run(tx, {
      orderId: order.id,
      lines: 'rest',
      refundKey: `order:${order.id}:close`,
      cause: why,
      now,
    })
    await releaseOrder(tx, order, 'held')
    return true
  }
}

/** First a word to the buyer; then the payment deadline has passed. */
@Injectable()
@OnJob(closeUnpaidOrder, { concurrency: 4 })
export class CloseOrderAtDeadline {
  constructor(
    private readonly close: CloseUnpaidOrder,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly nudge: NudgeUnpaid,
  ) {}

  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => orderById(tx, orderId))
    if (!order || order.paymentState !== 'unpaid') return
    const early = order.payDeadlineAt.getTime() - this.clock.now().getTime()
    if (early > 0) {
      await this.nudge.run(orderId)
      throw new RetryLater(early, 'the deadline has not come')
    }
    await this.close.run(orderId, { kind: 'system' }, 'timeout')
  }
}
