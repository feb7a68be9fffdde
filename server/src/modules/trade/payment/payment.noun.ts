import type { Noun } from '../../noun.ts'
import './payment.personal-data.ts'
import { CheckPayment } from './check-payment.ts'
import { CloseOrderAtDeadline, CloseUnpaidOrder } from './close-unpaid-order.ts'
import { ConfirmPayment } from './confirm-payment.ts'
import { NudgeUnpaid } from './nudge-unpaid.ts'
import { PayOrder } from './pay-order.ts'
import { ReseatLatePayer } from './reseat-late-payer.ts'
import { SettlePayments } from './settle-payments.ts'
import { StartPayment } from './start-payment.ts'
import { WechatNotificationController } from './wechat-notification.controller.ts'
import { Payment } from './payment.entity.ts'
import { paymentInvariants } from './payment.invariants.ts'

export const paymentNoun: Noun = {
  entities: [Payment],
  controllers: [WechatNotificationController],
  providers: [
    CheckPayment,
    CloseOrderAtDeadline,
    CloseUnpaidOrder,
    ConfirmPayment,
    NudgeUnpaid,
    PayOrder,
    ReseatLatePayer,
    SettlePayments,
    StartPayment,
  ],
  invariants: paymentInvariants,
}
