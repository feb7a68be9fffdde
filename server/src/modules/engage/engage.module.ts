import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { GoodsModule } from '../goods/goods.module.ts'
import { WalletModule } from '../wallet/wallet.module.ts'
import { TradeModule } from '../trade/trade.module.ts'
import { ServiceModule } from '../service/service.module.ts'
import { together } from '../noun.ts'
import { birthdayNoun } from './birthday/birthday.noun.ts'
import { checkInNoun } from './check-in/check-in.noun.ts'
import { earningNoun } from './earning/earning.noun.ts'
import { favouriteNoun } from './favourite/favourite.noun.ts'
import { redemptionNoun } from './redemption/redemption.noun.ts'
import { rewardNoun } from './reward/reward.noun.ts'
import { shareNoun } from './share/share.noun.ts'

/** The nouns of the area `engage`. */
export const engageNouns = [
  birthdayNoun,
  checkInNoun,
  earningNoun,
  favouriteNoun,
  redemptionNoun,
  rewardNoun,
  shareNoun,
]

@Module(
  together(engageNouns, [
    WechatModule,
    ShopModule,
    PeopleModule,
    MessagingModule,
    GoodsModule,
    WalletModule,
    TradeModule,
    ServiceModule,
  ]),
)
export class EngageModule {}
