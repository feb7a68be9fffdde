import { type DynamicModule, Module } from '@nestjs/common'
import { migrations } from './migrations.ts'
import { Env } from './env.ts'
import { HealthModule } from './health/health.module.ts'
import { EngageModule } from './modules/engage/engage.module.ts'
import { GoodsModule } from './modules/goods/goods.module.ts'
import { MessagingModule } from './modules/messaging/messaging.module.ts'
import { PeopleModule } from './modules/people/people.module.ts'
import { ServiceModule } from './modules/service/service.module.ts'
import { ShopModule } from './modules/shop/shop.module.ts'
import { TradeModule } from './modules/trade/trade.module.ts'
import { ViewsModule } from './modules/views/views.module.ts'
import { WalletModule } from './modules/wallet/wallet.module.ts'
import { PlatformModule } from './platform/platform.module.ts'

@Module({})
export class AppModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(env, { migrations }),
        HealthModule,
        // From the bottom: each imports those before it only.
        ShopModule,
        PeopleModule,
        MessagingModule,
        GoodsModule,
        WalletModule,
        TradeModule,
        ServiceModule,
        EngageModule,
        ViewsModule,
      ],
    }
  }
}
