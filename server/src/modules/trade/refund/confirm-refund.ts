import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { holdOrder } from '../order/order.ts'
import { refundByNo } from './refund.queries.ts'
import { settleRefundedOrder } from './settle-refunded-order.ts'
import '../order/order.events.ts'

/** What WeChat says of a refund, verified. */
export interface WechatRefund {
  outRefundNo: string
  refundId: string
  status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  refundFen: number
  successAt: Date | null
}

/** WeChat tells how a refund went; any number of times, from notification or query, with one effect. */
@Injectable()
export class ConfirmRefund {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false when the refund is not ours or the sum is another; nothing changed then. */
  async run(told: WechatRefund): Promise<boolean> {
    const refund = await this.db.read((tx) => refundByNo(tx, told.outRefundNo))
    if (!refund || refund.amountFen !== told.refundFen) return false
    if (told.status === 'PROCESSING') await this.note(refund.id, 'processing', told.refundId)
    else if (told.status === 'SUCCESS') await this.succeed(refund, told)
    // The member's card is gone, or WeChat closed it: people have to act; the order stays 'refunding'.
    else await this.note(refund.id, 'abnormal', told.refundId)
    return true
  }

  private async note(id: number, status: 'processing' | 'abnormal', refundId: string): Promise<void> {
    await this.db.transaction((tx) =>
      tx.run("UPDATE refunds SET status = ?, refundId = ?, lastError = NULL WHERE id = ? AND status <> 'succeeded'", [
        status,
        refundId,
        id,
      ]),
    )
  }

  private async succeed(
    refund: { id: number; orderId: number; isOfOrder: boolean },
    told: WechatRefund,
  ): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      if (refund.isOfOrder) await holdOrder(tx, refund.orderId)
      const done = await tx.run(
        `UPDATE refunds SET status = 'succeeded', refundId = ?, succeededAt = ?, lastError = NULL
          WHERE id = ? AND status <> 'succeeded'`,
        [told.refundId, told.successAt ?? now, refund.id],
      )
      if (done !== 1) return
      if (refund.isOfOrder) await settleRefundedOrder(tx, refund.orderId, now)
      await this.outbox.add(tx, event('order.refunded', { orderId: refund.orderId, refundId: refund.id }))
    })
  }
}
