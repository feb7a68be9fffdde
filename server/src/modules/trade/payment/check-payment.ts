import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { WechatPayError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderOfMember } from '../order/order.ts'
import { SettlePayments } from './settle-payments.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'

/** A member came back from the cashier and no notification has: ask WeChat. The phone's own word changes nothing. */
@Injectable()
export class CheckPayment {
  constructor(
    private readonly db: Db,
    private readonly settle: SettlePayments,
  ) {}

  /** @throws order.not-found | wechat.unavailable */
  async run(memberId: number, orderNo: string): Promise<void> {
    const order = await this.db.read((tx) => orderOfMember(tx, orderNo, memberId))
    if (!order) throw OrderError('not-found')
    if (order.paymentState !== 'unpaid') return
    try {
      await this.settle.run(order.id, { close: false })
    } catch (error) {
      if (error instanceof WechatPayError) throw wechatUnavailable()
      throw error
    }
  }
}
