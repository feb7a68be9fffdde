import { Module } from '@nestjs/common'
import { Env } from '../../env.ts'
import { WechatPayClient } from './wechat-pay.client.ts'

/** One client for the process, made from the environment. Signatures use the machine's time, as WeChat's side does. */
@Module({
  providers: [
    {
      provide: WechatPayClient,
      inject: [Env],
      useFactory: ({ wechat, wechatPay }: Env): WechatPayClient =>
        new WechatPayClient(
          {
            baseUrl: wechatPay.apiBase,
            appid: wechat.appId,
            mchid: wechatPay.mchId,
            merchantSerial: wechatPay.mchSerial,
            merchantPrivateKey: wechatPay.mchPrivateKey,
            apiV3Key: wechatPay.apiV3Key,
            ...(wechatPay.publicKeyId ? { publicKey: { id: wechatPay.publicKeyId, pem: wechatPay.publicKey } } : {}),
            ...(wechatPay.platformCert ? { platformCertificates: [wechatPay.platformCert] } : {}),
          },
          { now: () => new Date(), fetch },
        ),
    },
  ],
  exports: [WechatPayClient],
})
export class WechatPayModule {}
