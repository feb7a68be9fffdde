import { Module } from '@nestjs/common'
import { WechatPayModule } from '../../platform/wechat-pay/wechat-pay.module.ts'
import { AfterSaleAdminController } from './after-sale/after-sale.admin.controller.ts'
import { AfterSaleAdminQueries } from './after-sale/after-sale.admin.queries.ts'
import { AfterSaleController } from './after-sale/after-sale.controller.ts'
import { AfterSaleQueries } from './after-sale/after-sale.queries.ts'
import { ApplyAfterSale } from './after-sale/apply-after-sale.ts'
import { NotifyAfterSale } from './after-sale/notify-after-sale.ts'
import { CloseCases } from './after-sale/close-cases.ts'
import { CloseUnsentReturn } from './after-sale/close-unsent-return.ts'
import { ApproveAfterSale, RefuseAfterSale } from './after-sale/decide-after-sale.ts'
import { EndAfterSale } from './after-sale/end-after-sale.ts'
import { EvaluateAfterSale } from './after-sale/evaluate-after-sale.ts'
import { GiveCaseMoney } from './after-sale/give-case-money.ts'
import { MoveCase } from './after-sale/move-case.ts'
import { ReceiveReturn } from './after-sale/receive-return.ts'
import { SendBack } from './after-sale/send-back.ts'
import { WithdrawAfterSale } from './after-sale/withdraw-after-sale.ts'
import { NoticeModule } from '../messaging/notice/notice.module.ts'
import { CatalogModule } from '../goods/catalog/catalog.module.ts'
import { PickupAdminController } from './fulfilment/pickup.admin.controller.ts'
import { PickupAttempts } from './fulfilment/pickup-attempts.ts'
import { ReadyOrder } from './fulfilment/ready-order.ts'
import { ReadyOrders } from './fulfilment/ready-orders.ts'
import { ShipOrder } from './fulfilment/ship-order.ts'
import { VerifyPickup } from './fulfilment/verify-pickup.ts'
import { ActOnGroupBuy } from './group-buy/act-on-group-buy.ts'
import { CreateGroupBuy } from './group-buy/create-group-buy.ts'
import { GroupBuyAdminController } from './group-buy/group-buy.admin.controller.ts'
import { GroupBuyAdminQueries } from './group-buy/group-buy.admin.queries.ts'
import { GroupBuyCards } from './group-buy/group-buy.cards.ts'
import { GroupBuyController } from './group-buy/group-buy.controller.ts'
import './group-buy/group-buy.product-use.ts'
import { GroupBuyQueries } from './group-buy/group-buy.queries.ts'
import { SoldUnits } from './group-buy/sold-units.ts'
import { UpdateGroupBuy } from './group-buy/update-group-buy.ts'
import { CancelOrder } from './order/cancel-order.ts'
import { NotifyMovedTeam } from './order/notify-moved-team.ts'
import { NotifyOrderPaid } from './order/notify-order-paid.ts'
import { NotifyOrderReady } from './order/notify-order-ready.ts'
import { NotifyOrderReceived } from './order/notify-order-received.ts'
import { NotifyOrderRefunded } from './order/notify-order-refunded.ts'
import { NotifyOrderShipped } from './order/notify-order-shipped.ts'
import { CloseOrderAtDeadline, CloseUnpaidOrder } from './payment/close-unpaid-order.ts'
import { OrderAdminController } from './order/order.admin.controller.ts'
import { OrderAdminQueries } from './order/order.admin.queries.ts'
import { OrderSearch } from './order/order-search.ts'
import { OrderController } from './order/order.controller.ts'
import { OrderQueries } from './order/order.queries.ts'
import { OrderView } from './order/order.view.ts'
import { PayOrder } from './payment/pay-order.ts'
import { PlaceOrder } from './checkout/place-order.ts'
import { PrepareFormedTeam } from './order/prepare-formed-team.ts'
import { QuoteOrder } from './checkout/quote-order.ts'
import { ReceiveOrder, ReceiveOrderByItself } from './order/receive-order.ts'
import { RefundByStaff } from './refund/refund-by-staff.ts'
import { RefundFailedTeam, RefundOrderOfFailedTeam } from './refund/refund-failed-team.ts'
import { RefundLines } from './refund/refund-lines.ts'
import { RefundOrder } from './refund/refund-order.ts'
import { RefundPartByStaff } from './refund/refund-part-by-staff.ts'
import { ReseatLatePayer } from './payment/reseat-late-payer.ts'
import { ReturnDiscounts } from './refund/return-discounts.ts'
import { EncryptContact } from './checkout/encrypt-contact.ts'
import { WriteNotes } from './order/write-notes.ts'
import { CheckPayment } from './payment/check-payment.ts'
import { ConfirmPayment } from './payment/confirm-payment.ts'
import { SettlePayments } from './payment/settle-payments.ts'
import { StartPayment } from './payment/start-payment.ts'
import { WechatNotificationController } from './payment/wechat-notification.controller.ts'
import { PointsModule } from '../wallet/points/points.module.ts'
import { ConfirmRefund } from './refund/confirm-refund.ts'
import { ExecuteRefund } from './refund/execute-refund.ts'
import { RefundSurplus } from './refund/refund-surplus.ts'
import { CutTeamsShort } from './team/cut-short.ts'
import { ExpireTeam } from './team/expire-team.ts'
import { NotifyTeamFailed } from './team/notify-team-failed.ts'
import { NotifyTeamFormed } from './team/notify-team-formed.ts'
import { TeamController } from './team/team.controller.ts'
import { TeamQueries } from './team/team.queries.ts'

/**
 * Group buys, teams, orders, payments, refunds and fulfilment: nouns of their own, one Nest module, because one
 * transaction runs through all of them (docs/adr).
 */
@Module({
  imports: [CatalogModule, NoticeModule, PointsModule, WechatPayModule],
  controllers: [
    GroupBuyController,
    TeamController,
    OrderController,
    WechatNotificationController,
    GroupBuyAdminController,
    OrderAdminController,
    PickupAdminController,
    AfterSaleController,
    AfterSaleAdminController,
  ],
  providers: [
    ...[GroupBuyCards, GroupBuyQueries, SoldUnits, TeamQueries, ExpireTeam, CutTeamsShort],
    ...[GroupBuyAdminQueries, CreateGroupBuy, UpdateGroupBuy, ActOnGroupBuy],
    ...[OrderAdminQueries, OrderSearch, RefundByStaff, WriteNotes, ReadyOrders],
    ...[
      OrderQueries,
      OrderView,
      QuoteOrder,
      PlaceOrder,
      PayOrder,
      CancelOrder,
      ReceiveOrder,
      RefundOrder,
      EncryptContact,
    ],
    ...[CloseUnpaidOrder, CloseOrderAtDeadline, ReceiveOrderByItself, PrepareFormedTeam, ReseatLatePayer],
    ReturnDiscounts,
    ...[
      NotifyOrderPaid,
      NotifyMovedTeam,
      NotifyOrderReady,
      NotifyOrderShipped,
      NotifyOrderReceived,
      NotifyOrderRefunded,
    ],
    ...[NotifyTeamFormed, NotifyTeamFailed, NotifyAfterSale],
    ...[RefundFailedTeam, RefundOrderOfFailedTeam],
    ...[StartPayment, CheckPayment, ConfirmPayment, SettlePayments],
    ...[ConfirmRefund, ExecuteRefund, RefundSurplus],
    ...[RefundLines, RefundPartByStaff],
    ...[AfterSaleQueries, AfterSaleAdminQueries, MoveCase, CloseCases, GiveCaseMoney, ApplyAfterSale],
    ...[ApproveAfterSale, RefuseAfterSale, WithdrawAfterSale, SendBack, ReceiveReturn],
    ...[CloseUnsentReturn, EndAfterSale, EvaluateAfterSale],
    ...[ReadyOrder, ShipOrder, VerifyPickup, PickupAttempts],
  ],
  exports: [
    GroupBuyCards,
    OrderView,
    GroupBuyQueries,
    PlaceOrder,
    ReceiveOrder,
    ConfirmPayment,
    ReadyOrder,
    ShipOrder,
    VerifyPickup,
    RefundOrder,
  ],
})
export class TradeModule {}
