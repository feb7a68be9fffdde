import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { orderRefunded } from '../order/order.events.ts'
import { holdOrder } from '../order/order.ts'
import { moveRefund } from './move-refund.ts'
import { executeRefund, refundStuck } from './refund.events.ts'
import { type Refund, refundById, refundByNo } from './refund.queries.ts'
import { settleRefundedOrder } from './settle-refunded-order.ts'

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
    await this.db.transaction(async (tx) => {
      if (told.status === 'PROCESSING') await this.goesOn(tx, refund, told)
      else if (told.status === 'SUCCESS') await this.succeed(tx, refund, told)
      else await this.stops(tx, refund, told)
    })
    return true
  }

  /** One that had stopped is asked about again until it ends. */
  private async goesOn(tx: Tx, { id }: Refund, { refundId }: WechatRefund): Promise<void> {
    const before = await refundById(tx, id)
    if (!(await moveRefund(tx, id, 'processing', { refundId, lastError: null }))) return
    if (before?.status === 'abnormal') await this.outbox.add(tx, job(executeRefund, { refundId: id }))
  }

  private async succeed(tx: Tx, { id, orderId, memberId, isOfOrder }: Refund, told: WechatRefund): Promise<void> {
    const now = this.clock.now()
    if (isOfOrder) await holdOrder(tx, orderId)
    const succeededAt = told.successAt ?? now
    if (!(await moveRefund(tx, id, 'succeeded', { refundId: told.refundId, succeededAt, lastError: null }))) {
      await this.noteTwice(tx, id)
      return
    }
    if (isOfOrder) await settleRefundedOrder(tx, orderId, now)
    await this.outbox.add(tx, event(orderRefunded, { orderId, memberId, refundId: id }))
  }

  /** Settled by hand, and now WeChat has paid as well: people have to see it; no state undoes money. */
  private async noteTwice(tx: Tx, id: number): Promise<void> {
    await tx.run("UPDATE refunds SET lastError = ? WHERE id = ? AND status = 'settled'", [
      '已线下退款，微信之后也退款成功：会员收到了两次',
      id,
    ])
  }

  /** The member's card is gone, or WeChat has given up: the order stays where it is, staff and member are told. */
  private async stops(tx: Tx, { id, orderId, outRefundNo }: Refund, told: WechatRefund): Promise<void> {
    const before = await refundById(tx, id)
    const to = told.status === 'ABNORMAL' ? 'abnormal' : 'closed'
    if (!before || !(await moveRefund(tx, id, to, { refundId: told.refundId, lastError: null }))) return
    const move = { field: 'refund', from: before.status, to, reason: outRefundNo } as const
    await recordMoves(tx, orderId, { kind: 'system' }, [move], this.clock.now())
    await this.outbox.add(tx, event(refundStuck, { orderId, refundId: id, memberId: before.memberId }))
  }
}
