import { Member, MemberIdentity, Address, PersonalDataReveal } from './modules/people/member/member.entity.ts'
import { DataExport, MemberConsent } from './modules/people/privacy/privacy.entity.ts'
import { Staff } from './modules/shop/staff/staff.entity.ts'
import { Category, Product, Sku } from './modules/goods/catalog/catalog.entity.ts'
import { Stock, StockMovement } from './modules/goods/stock/stock.entity.ts'
import { PickupPoint } from './modules/shop/pickup-point/pickup-point.entity.ts'
import {
  GroupBuy,
  GroupBuyItem,
  GroupBuyPickupPoint,
  GroupBuyMember,
  GroupBuyItemMember,
  GroupBuyLog,
} from './modules/trade/group-buy/group-buy.entity.ts'
import { Team } from './modules/trade/team/team.entity.ts'
import { Order, OrderLine, OrderEvent } from './modules/trade/order/order.entity.ts'
import { Payment } from './modules/trade/payment/payment.entity.ts'
import { Refund, RefundLine } from './modules/trade/refund/refund.entity.ts'
import { Shipment, PickupAttempt } from './modules/trade/fulfilment/fulfilment.entity.ts'
import {
  PointsAccount,
  PointsGrant,
  PointsEntry,
  PointsLot,
  PointsTake,
} from './modules/wallet/points/points.entity.ts'
import { Notice } from './modules/messaging/notice/notice.entity.ts'
import { Survey } from './modules/service/survey/survey.entity.ts'
import { Ticket, TicketMessage } from './modules/service/ticket/ticket.entity.ts'
import { Service1764400000000 } from './platform/db/migrations/1764400000000-service.ts'
import { ShareCode, TeamActivity, Visit } from './modules/engage/share/share.entity.ts'
import { Favourite } from './modules/engage/favourite/favourite.entity.ts'
import { Message, MessagePermission, MessagePermissionEntry } from './modules/messaging/message/message.entity.ts'
import { WechatShipping } from './modules/trade/wechat-shipping/wechat-shipping.entity.ts'
import { NoticeTarget1764600000000 } from './platform/db/migrations/1764600000000-notice-target.ts'
import { Messages1764600100000 } from './platform/db/migrations/1764600100000-messages.ts'
import { MemberPrivacy1764800000000 } from './platform/db/migrations/1764800000000-member-privacy.ts'
import { Reward, RewardMember } from './modules/engage/reward/reward.entity.ts'
import { Redemption } from './modules/engage/redemption/redemption.entity.ts'
import { CheckIn } from './modules/engage/check-in/check-in.entity.ts'
import { PointsAdjustment, PointsBan } from './modules/wallet/points-adjustment/points-adjustment.entity.ts'
import { Loyalty1764200000000 } from './platform/db/migrations/1764200000000-loyalty.ts'
import { Sharing1764700000000 } from './platform/db/migrations/1764700000000-sharing.ts'
import { AfterSale, AfterSaleEvent, AfterSaleLine } from './modules/trade/after-sale/after-sale.entity.ts'
import { AfterSale1764500000000 } from './platform/db/migrations/1764500000000-after-sale.ts'
import { MemberPicture, MemberPictureDay } from './modules/shop/image/member-picture.entity.ts'
import { Review, ScoreAlert } from './modules/service/review/review.entity.ts'
import { Reviews1764320000000 } from './platform/db/migrations/1764320000000-reviews.ts'
import { PictureCheck } from './modules/shop/content-check/content-check.entity.ts'
import { WechatPush } from './modules/shop/wechat-push/wechat-push.entity.ts'
import { WechatPush1764310000000 } from './platform/db/migrations/1764310000000-wechat-push.ts'
import { MemberPictures1764300000000 } from './platform/db/migrations/1764300000000-member-pictures.ts'
import { Coupon, CouponMember, CouponTemplate } from './modules/wallet/coupon/coupon.entity.ts'
import { CheckoutMoney1764100000000 } from './platform/db/migrations/1764100000000-checkout-money.ts'
import { GrowthEntry, GrowthGrant, Level, LevelChange } from './modules/wallet/level/level.entity.ts'
import { TicketDue1765000200000 } from './platform/db/migrations/1765000200000-ticket-due.ts'
import { CouponBreaker1765000100000 } from './platform/db/migrations/1765000100000-coupon-breaker.ts'
import { Levels1764900000000 } from './platform/db/migrations/1764900000000-levels.ts'
import { Spine1763800000000 } from './platform/db/migrations/1763800000000-spine.ts'

/** Every entity of the modules; the platform adds its own. */
export const entities = [
  Member,
  MemberIdentity,
  Address,
  PersonalDataReveal,
  MemberConsent,
  DataExport,
  Staff,
  Category,
  Product,
  Sku,
  Stock,
  StockMovement,
  PickupPoint,
  GroupBuy,
  GroupBuyItem,
  GroupBuyPickupPoint,
  GroupBuyMember,
  GroupBuyItemMember,
  GroupBuyLog,
  Team,
  Order,
  OrderLine,
  OrderEvent,
  Payment,
  Refund,
  RefundLine,
  Shipment,
  PickupAttempt,
  PointsAccount,
  PointsGrant,
  PointsEntry,
  PointsLot,
  PointsTake,
  CouponTemplate,
  CouponMember,
  Coupon,
  Notice,
  Ticket,
  TicketMessage,
  Survey,
  Review,
  ScoreAlert,
  WechatPush,
  PictureCheck,
  MemberPicture,
  MemberPictureDay,
  Message,
  MessagePermission,
  MessagePermissionEntry,
  WechatShipping,
  ShareCode,
  Visit,
  TeamActivity,
  Favourite,
  Reward,
  RewardMember,
  Redemption,
  CheckIn,
  PointsAdjustment,
  PointsBan,
  AfterSale,
  AfterSaleLine,
  AfterSaleEvent,
  Level,
  LevelChange,
  GrowthGrant,
  GrowthEntry,
]

/** In the order they run. Never change one that has been released. */
export const migrations = [
  Spine1763800000000,
  CheckoutMoney1764100000000,
  Loyalty1764200000000,
  MemberPictures1764300000000,
  WechatPush1764310000000,
  Reviews1764320000000,
  Service1764400000000,
  AfterSale1764500000000,
  NoticeTarget1764600000000,
  Messages1764600100000,
  Sharing1764700000000,
  MemberPrivacy1764800000000,
  Levels1764900000000,
  CouponBreaker1765000100000,
  TicketDue1765000200000,
]
