import { Module } from '@nestjs/common'
import { WechatModule } from '../../platform/wechat/wechat.module.ts'
import { together } from '../noun.ts'
import { contentCheckNoun } from './content-check/content-check.noun.ts'
import { imageNoun } from './image/image.noun.ts'
import { pickupPointNoun } from './pickup-point/pickup-point.noun.ts'
import { settingsNoun } from './settings/settings.noun.ts'
import { staffNoun } from './staff/staff.noun.ts'
import { versionNoun } from './version/version.noun.ts'
import { wechatPushNoun } from './wechat-push/wechat-push.noun.ts'

/** The nouns of the area `shop`. */
export const shopNouns = [
  contentCheckNoun,
  imageNoun,
  pickupPointNoun,
  settingsNoun,
  staffNoun,
  versionNoun,
  wechatPushNoun,
]

@Module(together(shopNouns, [WechatModule]))
export class ShopModule {}
