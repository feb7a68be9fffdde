import { Injectable } from '@nestjs/common'
import { staffRefundActions } from '@tuanke/shared/refund/state'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { WechatPayClient } from '../../../platform/wechat-pay/wechat-pay.client.ts'
import { WechatPayError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import { ConfirmRefund } from './confirm-refund.ts'
import { refundOfStaff } from './refund-of-staff.ts'
import { RefundError } from './refund.errors.ts'

/** Staff have done something about it at WeChat's merchant platform, or only hope: WeChat is asked how the refund stands. */
@Injectable()
export class AskRefundAgain {
  constructor(
    private readonly db: Db,
    private readonly wechatPay: WechatPayClient,
    private readonly confirm: ConfirmRefund,
  ) {}

  /** Asking changes what WeChat's answer changes. @throws refund.not-found | refund.not-allowed | wechat.unavailable */
  async run(staff: StaffActor, orderNo: string, outRefundNo: string): Promise<void> {
    const { status } = await this.db.read((tx) => refundOfStaff(tx, staff, orderNo, outRefundNo))
    if (!staffRefundActions(status).canAskAgain) throw RefundError('not-allowed', { state: status })
    const told = await this.ask(outRefundNo)
    if (told.found) await this.confirm.run(told)
  }

  private async ask(outRefundNo: string) {
    try {
      return await this.wechatPay.queryRefund(outRefundNo)
    } catch (error) {
      if (error instanceof WechatPayError) throw wechatUnavailable()
      throw error
    }
  }
}
