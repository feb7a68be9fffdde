import { Module } from '@nestjs/common'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { GoodsModule } from '../goods/goods.module.ts'
import { together } from '../noun.ts'
import { couponNoun } from './coupon/coupon.noun.ts'
import { levelNoun } from './level/level.noun.ts'
import { pointsNoun } from './points/points.noun.ts'
import { pointsAdjustmentNoun } from './points-adjustment/points-adjustment.noun.ts'

/** The nouns of the area `wallet`. */
export const walletNouns = [couponNoun, levelNoun, pointsNoun, pointsAdjustmentNoun]

@Module(together(walletNouns, [ShopModule, PeopleModule, MessagingModule, GoodsModule]))
export class WalletModule {}
