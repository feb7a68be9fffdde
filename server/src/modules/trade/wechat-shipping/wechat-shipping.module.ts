import { Module } from '@nestjs/common'
import { WechatModule } from '../../../platform/wechat/wechat.module.ts'
import { TradeModule } from '../trade.module.ts'
import { CheckReceipt } from './check-receipt.ts'
import { CheckShipping, CheckShippingLater } from './check-shipping.ts'
import { PlanShipping, PlanShippingOfParcel, PlanShippingOfPickup } from './plan-shipping.ts'
import { ReceiptController } from './receipt.controller.ts'
import { RecordSettlement } from './record-settlement.ts'
import { RetryShipping } from './retry-shipping.ts'
import { TradeManagement } from './trade-management.ts'
import { UploadShipping } from './upload-shipping.ts'
import { WechatShippingAdminController } from './wechat-shipping.admin.controller.ts'
import { WechatShippingQueries } from './wechat-shipping.queries.ts'

@Module({
  imports: [WechatModule, TradeModule],
  controllers: [ReceiptController, WechatShippingAdminController],
  providers: [
    ...[PlanShipping, PlanShippingOfParcel, PlanShippingOfPickup, UploadShipping],
    ...[CheckShipping, CheckShippingLater, CheckReceipt, RecordSettlement, RetryShipping],
    ...[TradeManagement, WechatShippingQueries],
  ],
  exports: [TradeManagement],
})
export class WechatShippingModule {}
