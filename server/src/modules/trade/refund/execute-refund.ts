import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { WechatPayClient } from '../../../platform/wechat-pay/wechat-pay.client.ts'
import { WechatPayError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { ConfirmRefund } from './confirm-refund.ts'
import type { RefundCause } from './create-refund.ts'
import { executeRefund } from './refund.events.ts'
import { lastSentBesides, refundById, type Refund } from './refund.queries.ts'

/** WeChat wants a minute between refunds of one order and answers FREQUENCY_LIMITED otherwise (wechat.md §2.10). */
const MINUTE_MS = 60_000
/** A refund that WeChat has accepted is asked about at this pace until its notification or the answer ends it. */
const ASK_AGAIN_MS = 30_000

const REASONS: Record<RefundCause, string> = {
  'team-failed': '未成团，自动退款',
  'member-cancel': '顾客取消订单',
  'staff-refund': '商家退款',
  'after-sale': '售后退款',
  'late-payment': '订单已关闭，款项退回',
  'duplicate-payment': '重复支付，款项退回',
}

/**
 * Carries a refund out. The answer may be lost or the process killed at any point: the same number is sent again, which
 * WeChat takes as the same refund, and the job ends only when WeChat says that the money went back.
 */
@Injectable()
@OnJob(executeRefund, { concurrency: 2, perSecond: 20 })
export class ExecuteRefund {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly wechatPay: WechatPayClient,
    private readonly confirm: ConfirmRefund,
  ) {}

  async run({ refundId }: { refundId: number }): Promise<void> {
    const refund = await this.db.read((tx) => refundById(tx, refundId))
    if (!refund || (refund.status !== 'pending' && refund.status !== 'processing')) return
    const told = refund.status === 'processing' ? await this.ask(refund) : await this.send(refund)
    await this.confirm.run(told)
    if (told.status === 'PROCESSING') throw new RetryLater(ASK_AGAIN_MS, 'WeChat is still at it')
  }

  private async ask(refund: Refund) {
    await this.db.transaction((tx) => tx.run('UPDATE refunds SET attempts = attempts + 1 WHERE id = ?', [refund.id]))
    const asked = await this.wechatPay.queryRefund(refund.outRefundNo)
    return asked.found ? asked : this.send(refund)
  }

  private async send(refund: Refund) {
    await this.waitItsTurn(refund)
    await this.db.transaction((tx) =>
      tx.run('UPDATE refunds SET attempts = attempts + 1, sentAt = ? WHERE id = ?', [this.clock.now(), refund.id]),
    )
    try {
      return await this.wechatPay.refund({
        outRefundNo: refund.outRefundNo,
        transactionId: refund.transactionId,
        refundFen: refund.amountFen,
        totalFen: refund.paidFen,
        reason: REASONS[refund.cause],
        notifyUrl: `${this.env.publicUrl}/api/wechat/pay/refunds`,
      })
    } catch (error) {
      await this.noteError(refund.id, error)
      if (error instanceof WechatPayError && error.httpStatus === 429) throw new RetryLater(MINUTE_MS, error.message)
      throw error
    }
  }

  /** @throws RetryLater while the minute after another refund of the same payment has not passed */
  private async waitItsTurn(refund: Refund): Promise<void> {
    const last = await this.db.read((tx) => lastSentBesides(tx, refund))
    const leftMs = last ? last.getTime() + MINUTE_MS - this.clock.now().getTime() : 0
    if (leftMs > 0) throw new RetryLater(leftMs, 'a minute between two refunds of one order')
  }

  private async noteError(refundId: number, error: unknown): Promise<void> {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 255)
    await this.db.transaction((tx) => tx.run('UPDATE refunds SET lastError = ? WHERE id = ?', [text, refundId]))
  }
}
