import { Controller, HttpCode, Post, Req } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Public } from '../../../platform/http/actor.ts'
import type { RawBodyRequest } from '../../../platform/http/body.ts'
import { Log } from '../../../platform/log/log.ts'
import type { PayNotification } from '../../../platform/wechat-pay/parse-notification.ts'
import { WechatPayClient } from '../../../platform/wechat-pay/wechat-pay.client.ts'
import { NotificationError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { ConfirmRefund } from '../refund/confirm-refund.ts'
import { ConfirmPayment, PaymentMismatch } from './confirm-payment.ts'
import { PaymentError } from './payment.errors.ts'

/**
 * Where WeChat Pay tells us about money. Only what verifies is read; every repetition is answered 204, or WeChat would
 * go on for a day (bug 7); what cannot be applied is answered with an error, so that WeChat repeats it and people see it.
 */
@ApiExcludeController()
@Controller('api/wechat/pay')
export class WechatNotificationController {
  constructor(
    private readonly wechatPay: WechatPayClient,
    private readonly confirmPayment: ConfirmPayment,
    private readonly confirmRefund: ConfirmRefund,
    private readonly log: Log,
  ) {}

  @Public()
  @Post('transactions')
  @HttpCode(204)
  async transaction(@Req() request: RawBodyRequest): Promise<void> {
    const told = this.read(request)
    if (told.kind !== 'transaction') throw PaymentError('signature', { fault: 'other-kind' })
    try {
      await this.confirmPayment.run(told)
    } catch (error) {
      if (!(error instanceof PaymentMismatch)) throw error
      this.log.error(
        { notification: told.notificationId, outTradeNo: told.outTradeNo, field: error.field },
        'payment mismatch',
      )
      throw PaymentError('mismatch', { field: error.field })
    }
  }

  @Public()
  @Post('refunds')
  @HttpCode(204)
  async refund(@Req() request: RawBodyRequest): Promise<void> {
    const told = this.read(request)
    if (told.kind !== 'refund') throw PaymentError('signature', { fault: 'other-kind' })
    if (!(await this.confirmRefund.run(told))) throw PaymentError('mismatch', { field: 'refund' })
  }

  private read(request: RawBodyRequest): PayNotification {
    try {
      return this.wechatPay.parseNotification(request.headers, request.rawBody ?? Buffer.alloc(0))
    } catch (error) {
      if (!(error instanceof NotificationError)) throw error
      this.log.warn({ stage: error.stage, fault: error.fault }, 'notification refused')
      throw PaymentError('signature', { fault: error.fault })
    }
  }
}
