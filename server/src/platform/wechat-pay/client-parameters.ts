import type { KeyObject } from 'node:crypto'
import { signText } from './sign-request.ts'

/** What `wx.requestPayment` takes, and the appId, which is signed but not passed to it. */
export interface ClientParameters {
  appId: string
  /** Seconds since 1970, as a string: a number fails on iOS. */
  timeStamp: string
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  signType: 'RSA'
  paySign: string
}

export interface ClientParametersInput {
  appid: string
  /** Seconds since 1970. */
  timestamp: number
  nonce: string
  prepayId: string
}

/** Parameters that open the cashier of one prepaid order. https://pay.weixin.qq.com/doc/v3/merchant/4012365341 */
export function clientParameters(merchantKey: KeyObject, input: ClientParametersInput): ClientParameters {
  return {
    appId: input.appid,
    timeStamp: String(input.timestamp),
    nonceStr: input.nonce,
    package: `prepay_id=${input.prepayId}`,
    signType: 'RSA',
    paySign: signText(merchantKey, clientMessage(input)),
  }
}

/** The text that is signed. */
export function clientMessage({ appid, timestamp, nonce, prepayId }: ClientParametersInput): string {
  return `${appid}\n${timestamp}\n${nonce}\nprepay_id=${prepayId}\n`
}
