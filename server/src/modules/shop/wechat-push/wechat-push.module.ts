import { Module } from '@nestjs/common'
import { ReceivePush } from './receive-push.ts'
import { WechatPushController } from './wechat-push.controller.ts'

@Module({ controllers: [WechatPushController], providers: [ReceivePush] })
export class WechatPushModule {}
