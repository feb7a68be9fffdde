import { type KeyObject, randomBytes, sign } from 'node:crypto'

export interface RequestToSign {
  method: 'GET' | 'POST'
  /** Path with its query, exactly as it goes over the wire. */
  target: string
  /** Seconds since 1970. */
  timestamp: number
  nonce: string
  /** Exactly what is sent; '' for GET. */
  body: string
}

export interface Merchant {
  mchid: string
  /** Serial number of the merchant's API certificate, which belongs to the private key. */
  serial: string
  privateKey: KeyObject
}

/** Value of the Authorization header. https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export function signRequest(merchant: Merchant, request: RequestToSign): string {
  const attributes = {
    mchid: merchant.mchid,
    nonce_str: request.nonce,
    timestamp: String(request.timestamp),
    serial_no: merchant.serial,
    signature: signText(merchant.privateKey, requestMessage(request)),
  }
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`
}

/** The text that is signed: every line ends in a line feed, that of an empty body too. */
export function requestMessage({ method, target, timestamp, nonce, body }: RequestToSign): string {
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`
}

/** SHA256withRSA (PKCS #1 v1.5) over the UTF-8 bytes, in base64. */
export function signText(privateKey: KeyObject, text: string): string {
  return sign('sha256', Buffer.from(text, 'utf8'), privateKey).toString('base64')
}

/** 32 unpredictable characters; WeChat Pay refuses a nonce it has seen. */
export const newNonce = (): string => randomBytes(16).toString('hex').toUpperCase()
