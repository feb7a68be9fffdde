import { Module } from '@nestjs/common'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { GoodsModule } from '../goods/goods.module.ts'
import { WalletModule } from '../wallet/wallet.module.ts'
import { TradeModule } from '../trade/trade.module.ts'
import { ServiceModule } from '../service/service.module.ts'
import { EngageModule } from '../engage/engage.module.ts'
import { together } from '../noun.ts'
import { dashboardNoun } from './dashboard/dashboard.noun.ts'
import { deletionOutlookNoun } from './deletion-outlook/deletion-outlook.noun.ts'
import { meNoun } from './me/me.noun.ts'
import { memberViewNoun } from './member/member-view.noun.ts'
import { shopSettingsNoun } from './shop-settings/shop-settings.noun.ts'
import { storefrontNoun } from './storefront/storefront.noun.ts'

/** The nouns of the area `views`. */
export const viewsNouns = [dashboardNoun, deletionOutlookNoun, meNoun, memberViewNoun, shopSettingsNoun, storefrontNoun]

@Module(
  together(viewsNouns, [
    ShopModule,
    PeopleModule,
    MessagingModule,
    GoodsModule,
    WalletModule,
    TradeModule,
    ServiceModule,
    EngageModule,
  ]),
)
export class ViewsModule {}
