import { type DynamicModule, Module } from '@nestjs/common'
import { entities, migrations } from './entities.ts'
import { Env } from './env.ts'
import { HealthModule } from './health/health.module.ts'
import { LoyaltyModule } from './modules/engage/loyalty.module.ts'
import { CatalogModule } from './modules/goods/catalog/catalog.module.ts'
import { ContentCheckModule } from './modules/shop/content-check/content-check.module.ts'
import { CouponModule } from './modules/wallet/coupon/coupon.module.ts'
import { DashboardModule } from './modules/views/dashboard/dashboard.module.ts'
import { FavouriteModule } from './modules/engage/favourite/favourite.module.ts'
import { ImageModule } from './modules/shop/image/image.module.ts'
import { LevelModule } from './modules/wallet/level/level.module.ts'
import { MemberModule } from './modules/people/member/member.module.ts'
import { NoticeModule } from './modules/messaging/notice/notice.module.ts'
import { PickupPointModule } from './modules/shop/pickup-point/pickup-point.module.ts'
import { PointsModule } from './modules/wallet/points/points.module.ts'
import { PrivacyModule } from './modules/people/privacy/privacy.module.ts'
import { ReviewModule } from './modules/service/review/review.module.ts'
import { SettingsModule } from './modules/shop/settings/settings.module.ts'
import { ShareModule } from './modules/engage/share/share.module.ts'
import { StaffModule } from './modules/shop/staff/staff.module.ts'
import { SurveyModule } from './modules/service/survey/survey.module.ts'
import { TicketModule } from './modules/service/ticket/ticket.module.ts'
import { TradeModule } from './modules/trade/trade.module.ts'
import { WechatPushModule } from './modules/shop/wechat-push/wechat-push.module.ts'
import { WechatShippingModule } from './modules/trade/wechat-shipping/wechat-shipping.module.ts'
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
