import { type DynamicModule, Module } from '@nestjs/common'
import { entities, migrations } from './entities.ts'
import { Env } from './env.ts'
import { HealthModule } from './health/health.module.ts'
import { LoyaltyModule } from './modules/loyalty.module.ts'
import { CatalogModule } from './modules/catalog/catalog.module.ts'
import { ContentCheckModule } from './modules/content-check/content-check.module.ts'
import { CouponModule } from './modules/coupon/coupon.module.ts'
import { DashboardModule } from './modules/dashboard/dashboard.module.ts'
import { FavouriteModule } from './modules/favourite/favourite.module.ts'
import { ImageModule } from './modules/image/image.module.ts'
import { LevelModule } from './modules/level/level.module.ts'
import { MemberModule } from './modules/member/member.module.ts'
import { NoticeModule } from './modules/notice/notice.module.ts'
import { PickupPointModule } from './modules/pickup-point/pickup-point.module.ts'
import { PointsModule } from './modules/points/points.module.ts'
import { PrivacyModule } from './modules/privacy/privacy.module.ts'
import { ReviewModule } from './modules/review/review.module.ts'
import { SettingsModule } from './modules/settings/settings.module.ts'
import { ShareModule } from './modules/share/share.module.ts'
import { StaffModule } from './modules/staff/staff.module.ts'
import { SurveyModule } from './modules/survey/survey.module.ts'
import { TicketModule } from './modules/ticket/ticket.module.ts'
import { TradeModule } from './modules/trade.module.ts'
import { WechatPushModule } from './modules/wechat-push/wechat-push.module.ts'
import { WechatShippingModule } from './modules/wechat-shipping/wechat-shipping.module.ts'
import { PlatformModule } from './platform/platform.module.ts'

@Module({})
export class AppModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(env, { entities, migrations }),
        HealthModule,
        CatalogModule,
        ContentCheckModule,
        CouponModule,
        DashboardModule,
        FavouriteModule,
        ImageModule,
        LevelModule,
        LoyaltyModule,
        MemberModule,
        NoticeModule,
        PickupPointModule,
        PointsModule,
        PrivacyModule,
        ReviewModule,
        SettingsModule,
        ShareModule,
        StaffModule,
        SurveyModule,
        TicketModule,
        TradeModule,
        WechatPushModule,
        WechatShippingModule,
      ],
    }
  }
}
