import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { ShopModule } from '../shop/shop.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { together } from '../noun.ts'
import { messageNoun } from './message/message.noun.ts'
import { noticeNoun } from './notice/notice.noun.ts'

/** The nouns of the area `messaging`. */
export const messagingNouns = [messageNoun, noticeNoun]

@Module(together(messagingNouns, [WechatModule, ShopModule, PeopleModule]))
export class MessagingModule {}
