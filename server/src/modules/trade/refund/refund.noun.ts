import type { Noun } from '../../noun.ts'
import { AskRefundAgain } from './ask-refund-again.ts'
import './refund.personal-data.ts'
import { ConfirmRefund } from './confirm-refund.ts'
import { ExecuteRefund } from './execute-refund.ts'
import { NotifyRefundStuck } from './notify-refund-stuck.ts'
import { RefundAdminController } from './refund.admin.controller.ts'
import { RefundByStaff } from './refund-by-staff.ts'
import { RefundFailedTeam, RefundOrderOfFailedTeam } from './refund-failed-team.ts'
import { RefundLines } from './refund-lines.ts'
import { RefundOrder } from './refund-order.ts'
import { RefundPartByStaff } from './refund-part-by-staff.ts'
import { RefundRestByStaff } from './refund-rest-by-staff.ts'
import { RefundSurplus } from './refund-surplus.ts'
import { ReturnDiscounts } from './return-discounts.ts'
import { SendRefundAgain } from './send-refund-again.ts'
import { SettleRefund } from './settle-refund.ts'
import { Refund, RefundLine } from './refund.entity.ts'

export const refundNoun: Noun = {
  entities: [Refund, RefundLine],
  controllers: [RefundAdminController],
  providers: [
    AskRefundAgain,
    ConfirmRefund,
    ExecuteRefund,
    NotifyRefundStuck,
    RefundByStaff,
    RefundFailedTeam,
    RefundLines,
    RefundOrder,
    RefundOrderOfFailedTeam,
    RefundPartByStaff,
    RefundRestByStaff,
    RefundSurplus,
    ReturnDiscounts,
    SendRefundAgain,
    SettleRefund,
  ],
}
