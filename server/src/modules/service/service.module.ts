import { Module } from '@nestjs/common'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { GoodsModule } from '../goods/goods.module.ts'
import { WalletModule } from '../wallet/wallet.module.ts'
import { TradeModule } from '../trade/trade.module.ts'
import { together } from '../noun.ts'
import { reviewNoun } from './review/review.noun.ts'
import { surveyNoun } from './survey/survey.noun.ts'
import { ticketNoun } from './ticket/ticket.noun.ts'

/** The nouns of the area `service`. */
export const serviceNouns = [reviewNoun, surveyNoun, ticketNoun]

@Module(together(serviceNouns, [ShopModule, PeopleModule, MessagingModule, GoodsModule, WalletModule, TradeModule]))
export class ServiceModule {}
