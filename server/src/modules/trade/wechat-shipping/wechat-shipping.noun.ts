import type { Noun } from '../../noun.ts'
import { CheckReceipt } from './check-receipt.ts'
import { CheckShipping, CheckShippingLater } from './check-shipping.ts'
import { CorrectShipping } from './correct-shipping.ts'
import { PlanShipping, PlanShippingOfParcel, PlanShippingOfPickup } from './plan-shipping.ts'
import { ReceiptController } from './receipt.controller.ts'
import { RecordSettlement } from './record-settlement.ts'
import { RetryShipping } from './retry-shipping.ts'
import { TradeManagement } from './trade-management.ts'
import { UploadShipping } from './upload-shipping.ts'
import { WechatShippingAdminController } from './wechat-shipping.admin.controller.ts'
import { WechatShippingQueries } from './wechat-shipping.queries.ts'
import { WechatShipping } from './wechat-shipping.entity.ts'

export const wechatShippingNoun: Noun = {
  entities: [WechatShipping],
  controllers: [ReceiptController, WechatShippingAdminController],
  providers: [
    CheckReceipt,
    CheckShipping,
    CheckShippingLater,
    CorrectShipping,
    PlanShipping,
    PlanShippingOfParcel,
    PlanShippingOfPickup,
    RecordSettlement,
    RetryShipping,
    TradeManagement,
    UploadShipping,
    WechatShippingQueries,
  ],
}
