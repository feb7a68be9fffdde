import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import { isSamePerson } from '../../people/member/erased-openid.ts'
import { MovedMeanwhile } from '../order/move-order.ts'
import { PayOrder } from './pay-order.ts'
import { paymentByOutTradeNo, type PaymentAttempt } from './payment.queries.ts'

/** A success as WeChat states it, in a verified notification or the signed answer to a query; nothing else makes one. */
export interface WechatSuccess {
  outTradeNo: string
  transactionId: string
  successAt: Date
  totalFen: number
  currency: string
  openid: string
}

/** Genuine, but not about what we asked for: never applied, answered with an error so that somebody looks. */
export class PaymentMismatch extends Error {
  constructor(readonly field: 'out-trade-no' | 'amount' | 'currency' | 'payer') {
    super(`the payment's ${field} is not what we asked for`)
  }
}

/** WeChat says that somebody has paid. Any number of times, from any side, with one effect (bugs 6, 7, 8). */
@Injectable()
export class ConfirmPayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly payOrder: PayOrder,
    private readonly personalData: PersonalData,
  ) {}

  /**
   * @returns 'surplus' when the order no longer waited for this money: it goes back by itself.
   * @throws PaymentMismatch with nothing changed.
   */
  async run(success: WechatSuccess): Promise<'paid' | 'surplus' | 'duplicate'> {
    const payment = await this.db.read((tx) => paymentByOutTradeNo(tx, this.env.wechat.appId, success.outTradeNo))
    if (!payment) throw new PaymentMismatch('out-trade-no')
    check(payment, success)
    if (!isSamePerson(this.personalData, payment.openid, success.openid)) throw new PaymentMismatch('payer')
    if (payment.status === 'succeeded') return 'duplicate'
    const { transactionId, successAt: paidAt } = success
    const one = { paymentId: payment.paymentId, transactionId, paidAt }
    const now = this.clock.now()
    try {
      if (payment.paymentState === 'unpaid')
        return await this.db.transaction((tx) => this.payOrder.runAsRead(tx, payment, one, now))
    } catch (error) {
      if (!(error instanceof MovedMeanwhile)) throw error
    }
    return this.db.transaction((tx) => this.payOrder.run(tx, payment, one, now))
  }
}

function check(payment: PaymentAttempt, success: WechatSuccess): void {
  if (success.totalFen !== payment.amountFen) throw new PaymentMismatch('amount')
  if (success.currency !== 'CNY') throw new PaymentMismatch('currency')
}
