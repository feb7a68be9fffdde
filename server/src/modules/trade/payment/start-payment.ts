import { Injectable } from '@nestjs/common'
import { addMs } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { WechatPayClient } from '../../../platform/wechat-pay/wechat-pay.client.ts'
import { WechatPayError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderOfMember, type Order } from '../order/order.ts'
import { PayOrder } from './pay-order.ts'
import type { PayParams } from './dto/pay-params.dto.ts'
import { PaymentError } from './payment.errors.ts'
import { type PaymentAttempt, paymentsOfOrder } from './payment.queries.ts'
import { SettlePayments } from './settle-payments.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'

/** A prepay id lives two hours at WeChat (wechat.md §2.3); it is used again for all but the last minutes of them. */
const PREPAY_LIFE_MS = 110 * 60_000

/**
 * WeChat takes no order that ends within a minute (wechat.md §2.3), and wants the same end each time it is told of one. So it
 * hears of one a little after ours, always the same: closing the order at our deadline closes it there first, and money that
 * comes later all the same goes back.
 */
const EXPIRY_GRACE_MS = 90_000

/** A member goes to pay: WeChat is told of the order, and the phone gets what `wx.requestPayment` needs. */
@Injectable()
export class StartPayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly wechatPay: WechatPayClient,
    private readonly settle: SettlePayments,
    private readonly payOrder: PayOrder,
  ) {}

  /**
   * May be repeated: the same attempt is used while it is good.
   * @throws order.not-found | payment.closed | payment.already-paid | payment.failed | wechat.unavailable
   */
  async run(memberId: number, orderNo: string): Promise<PayParams> {
    const order = await this.db.read((tx) => orderOfMember(tx, orderNo, memberId))
    if (!order) throw OrderError('not-found')
    const now = this.clock.now()
    this.checkPayable(order, now)
    const attempts = await this.db.read((tx) => paymentsOfOrder(tx, this.env.wechat.appId, order.id))
    const attempt = attempts.find((one) => one.status === 'pending')
    if (!attempt) throw PaymentError('closed')
    if (attempt.amountFen === 0) return this.payNothing(order, attempt, now)
    const prepayId =
      attempt.prepayId && attempt.prepayExpiresAt! > now ? attempt.prepayId : await this.prepay(order, attempt, now)
    return { paid: false, wechat: this.wechatPay.clientParameters(prepayId) }
  }

  private checkPayable(order: Order, now: Date): void {
    if (order.paymentState === 'closed') throw PaymentError('closed')
    if (order.paymentState !== 'unpaid') throw PaymentError('already-paid')
    if (order.payDeadlineAt <= now) throw PaymentError('closed')
  }

  /** An order of nothing skips WeChat (OR-10). */
  private async payNothing(order: Order, attempt: PaymentAttempt, now: Date): Promise<PayParams> {
    const success = { paymentId: attempt.paymentId, transactionId: `zero:${attempt.outTradeNo}`, paidAt: now }
    await this.db.transaction((tx) => this.payOrder.run(tx, order, success, now))
    return { paid: true, wechat: null }
  }

  private async prepay(order: Order, attempt: PaymentAttempt, now: Date): Promise<string> {
    const title = await this.db.read((tx) =>
      tx.row<{ title: string }>('SELECT title FROM order_lines WHERE orderId = ? LIMIT 1', [order.id]),
    )
    const prepayId = await this.askWechat(order, attempt, title?.title ?? '团客订单')
    await this.db.transaction((tx) =>
      tx.run('UPDATE payments SET prepayId = ?, prepayExpiresAt = ? WHERE id = ?', [
        prepayId,
        new Date(now.getTime() + PREPAY_LIFE_MS),
        attempt.paymentId,
      ]),
    )
    return prepayId
  }

  private async askWechat(order: Order, attempt: PaymentAttempt, description: string): Promise<string> {
    try {
      const { prepayId } = await this.wechatPay.prepay({
        outTradeNo: attempt.outTradeNo,
        description,
        totalFen: attempt.amountFen,
        openid: attempt.openid,
        expireAt: addMs(order.payDeadlineAt, EXPIRY_GRACE_MS),
        notifyUrl: `${this.env.publicUrl}/api/wechat/pay/transactions`,
      })
      return prepayId
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error
      if (error.code === 'ORDERPAID') {
        await this.settle.run(order.id, { close: false })
        throw PaymentError('already-paid')
      }
      if (error.outcome === 'unknown' || error.httpStatus === 429) throw wechatUnavailable()
      throw PaymentError('failed', { reason: error.code })
    }
  }
}
