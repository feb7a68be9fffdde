import { Module } from '@nestjs/common'
import { Env } from '../../env.ts'
import { WechatClient } from './wechat.client.ts'

/** One client for the process, made from the environment; it keeps the access token. */
@Module({
  providers: [
    {
      provide: WechatClient,
      inject: [Env],
      useFactory: ({ wechat }: Env): WechatClient =>
        new WechatClient(
          { baseUrl: wechat.apiBase, appid: wechat.appId, secret: wechat.secret },
          { now: () => new Date(), fetch },
        ),
    },
  ],
  exports: [WechatClient],
})
export class WechatModule {}
