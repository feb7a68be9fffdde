import { Module } from '@nestjs/common'
import { CelebrateBirthday } from './birthday/celebrate-birthday.ts'
import { NotifyBirthday } from './birthday/notify-birthday.ts'
import { PlanBirthday } from './birthday/plan-birthday.ts'
import { CheckInController } from './check-in/check-in.controller.ts'
import { CheckInQueries } from './check-in/check-in.queries.ts'
import { CheckInToday } from './check-in/check-in-today.ts'
import { CouponModule } from '../wallet/coupon/coupon.module.ts'
import { NotifyPointsGranted } from './earning/notify-points-granted.ts'
import { NoticeModule } from '../messaging/notice/notice.module.ts'
import { PickupAttempts } from '../trade/fulfilment/pickup-attempts.ts'
import { PointsModule } from '../wallet/points/points.module.ts'
import { AdjustPoints } from '../wallet/points-adjustment/adjust-points.ts'
import { ApplyAdjustment } from '../wallet/points-adjustment/apply-adjustment.ts'
import { DecideAdjustment } from '../wallet/points-adjustment/decide-adjustment.ts'
import { PointsAdjustmentAdminController } from '../wallet/points-adjustment/points-adjustment.admin.controller.ts'
import { PointsAdjustmentQueries } from '../wallet/points-adjustment/points-adjustment.queries.ts'
import { SetPointsBan } from '../wallet/points-adjustment/set-points-ban.ts'
import { CancelOwnRedemption } from './redemption/cancel-own-redemption.ts'
import { CancelRedemption } from './redemption/cancel-redemption.ts'
import { HandOverGift } from './redemption/hand-over-gift.ts'
import { LapseRedemption } from './redemption/lapse-redemption.ts'
import { NotifyRedemptionCancelled, NotifyRedemptionSent } from './redemption/notify-redemption.ts'
import { RedeemReward } from './redemption/redeem-reward.ts'
import { RedemptionAdminController } from './redemption/redemption.admin.controller.ts'
import { RedemptionAdminQueries } from './redemption/redemption.admin.queries.ts'
import { RedemptionController } from './redemption/redemption.controller.ts'
import { RedemptionQueries } from './redemption/redemption.queries.ts'
import { SendGift } from './redemption/send-gift.ts'
import { CreateReward } from './reward/create-reward.ts'
import { RewardAdminController } from './reward/reward.admin.controller.ts'
import { RewardAdminQueries } from './reward/reward.admin.queries.ts'
import { RewardController } from './reward/reward.controller.ts'
import { RewardQueries } from './reward/reward.queries.ts'
import { UpdateReward } from './reward/update-reward.ts'

/** Rewards, redemptions, check-in and adjustments: what points are got for and given for besides orders. */
@Module({
  imports: [PointsModule, CouponModule, NoticeModule],
  controllers: [
    RewardController,
    RewardAdminController,
    RedemptionController,
    RedemptionAdminController,
    CheckInController,
    PointsAdjustmentAdminController,
  ],
  providers: [
    ...[RewardQueries, RewardAdminQueries, CreateReward, UpdateReward],
    ...[RedemptionQueries, RedemptionAdminQueries, RedeemReward, CancelRedemption, CancelOwnRedemption],
    ...[LapseRedemption, HandOverGift, SendGift, PickupAttempts],
    ...[CheckInQueries, CheckInToday, PlanBirthday, CelebrateBirthday],
    ...[NotifyBirthday, NotifyPointsGranted, NotifyRedemptionSent, NotifyRedemptionCancelled],
    ...[PointsAdjustmentQueries, AdjustPoints, ApplyAdjustment, DecideAdjustment, SetPointsBan],
  ],
  exports: [RedeemReward, HandOverGift, SendGift, CheckInToday],
})
export class LoyaltyModule {}
