import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { ShopModule } from '../shop/shop.module.ts'
import { together } from '../noun.ts'
import { memberNoun } from './member/member.noun.ts'
import { privacyNoun } from './privacy/privacy.noun.ts'

/** The nouns of the area `people`. */
export const peopleNouns = [memberNoun, privacyNoun]

@Module(together(peopleNouns, [WechatModule, ShopModule]))
export class PeopleModule {}
