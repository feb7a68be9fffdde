import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Db } from '../../../platform/db/db.ts'
import { WechatPayClient } from '../../../platform/wechat-pay/wechat-pay.client.ts'
import { ConfirmPayment } from './confirm-payment.ts'
import { paymentsOfOrder } from './payment.queries.ts'

/** What WeChat says of an order's money: some of it arrived, it may still arrive, or it can no longer arrive. */
export type Settlement = 'paid' | 'open' | 'closed'

/** Asks WeChat about every attempt that is not decided, and applies what it says. */
@Injectable()
export class SettlePayments {
  constructor(
    private readonly db: Db,
    private readonly env: Env,
    private readonly wechatPay: WechatPayClient,
    private readonly confirm: ConfirmPayment,
  ) {}

  /**
   * @param close also closes the unpaid attempts at WeChat, so that nobody can pay them any more: then 'open' is not
   *   returned. Paid in the same moment wins (OR-3).
   * @throws WechatPayError when WeChat cannot be asked; nothing may be released then.
   */
  async run(orderId: number, { close }: { close: boolean }): Promise<Settlement> {
    const attempts = await this.db.read((tx) => paymentsOfOrder(tx, this.env.wechat.appId, orderId))
    let settlement: Settlement = 'closed'
    for (const attempt of attempts) {
      if (attempt.status === 'closed') continue
      const state = attempt.status === 'succeeded' ? 'paid' : await this.settle(attempt.outTradeNo, close)
      if (state === 'paid') settlement = 'paid'
      else if (state === 'open' && settlement !== 'paid') settlement = 'open'
    }
    return settlement
  }

  private async settle(outTradeNo: string, close: boolean): Promise<Settlement> {
    const asked = await this.wechatPay.queryByOutTradeNo(outTradeNo)
    if (asked.found && asked.paid) {
      await this.confirm.run(asked)
      return 'paid'
    }
    if (asked.found && asked.state === 'CLOSED') return 'closed'
    if (!close) return 'open'
    // Unknown to WeChat: no prepay ever arrived there. A late one is bounded by its time_expire.
    if (!asked.found) return 'closed'
    const closed = await this.wechatPay.close(outTradeNo)
    return closed === 'already-paid' ? this.settle(outTradeNo, false) : 'closed'
  }
}
