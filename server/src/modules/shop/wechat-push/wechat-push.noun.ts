import type { Noun } from '../../noun.ts'
import { ReceivePush } from './receive-push.ts'
import { WechatPushController } from './wechat-push.controller.ts'
import { WechatPush } from './wechat-push.entity.ts'

export const wechatPushNoun: Noun = {
  entities: [WechatPush],
  controllers: [WechatPushController],
  providers: [ReceivePush],
}
