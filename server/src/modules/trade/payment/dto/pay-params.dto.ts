import { ApiProperty } from '@nestjs/swagger'

/** For `wx.requestPayment`; `appId` is part of what was signed. */
export class WechatPayParams {
  @ApiProperty() appId: string
  @ApiProperty() timeStamp: string
  @ApiProperty() nonceStr: string
  @ApiProperty() package: string
  @ApiProperty({ enum: ['RSA'] }) signType: 'RSA'
  @ApiProperty() paySign: string
}

export class PayParams {
  /** True when there was nothing to pay: the order is paid already and `wechat` is null. */
  @ApiProperty() paid: boolean
  @ApiProperty({ type: WechatPayParams, nullable: true }) wechat: WechatPayParams | null
}
