import { Module } from '@nestjs/common'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { MessagingModule } from '../messaging/messaging.module.ts'
import { together } from '../noun.ts'
import { catalogNoun } from './catalog/catalog.noun.ts'
import { stockNoun } from './stock/stock.noun.ts'

/** The nouns of the area `goods`. */
export const goodsNouns = [catalogNoun, stockNoun]

@Module(together(goodsNouns, [ShopModule, PeopleModule, MessagingModule]))
export class GoodsModule {}
