import { createCipheriv, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** The other side, for specs: keys made afresh, and what WeChat Pay does with them. */
export const wechatPayKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const merchantKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const strangerKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })

export const publicKeyId = 'PUB_KEY_ID_0119000000012026010100181111002222'
export const appid = 'wx1234567890abcdef'
export const mchid = '1900000001'
export const merchantSerial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
export const apiV3Key = 'an-api-v3-key-of-32-characters-1'
export const now = new Date('2026-06-08T02:34:56Z')

export const pem = (key: KeyObject): string =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString()

export const payConfig = (baseUrl: string, timeoutMs = 2_000) => ({
  baseUrl,
  appid,
  mchid,
  merchantSerial,
  merchantPrivateKey: pem(merchantKeys.privateKey),
  apiV3Key,
  publicKey: { id: publicKeyId, pem: pem(wechatPayKeys.publicKey) },
  timeoutMs,
})

/** Headers with which WeChat Pay sends these bytes. */
export function signedHeaders(
  body: string,
  { key = wechatPayKeys.privateKey, serial = publicKeyId, at = now } = {},
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64'),
  }
}

export function seal(plain: string, key = apiV3Key, associatedData = 'transaction') {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(associatedData))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    original_type: associatedData,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: sealed.toString('base64'),
    associated_data: associatedData,
    nonce,
  }
}

/** Body of a notification, as sent. */
export function notificationBody(event: string, resource: object, id = 'EV-2026060810345601'): string {
  return JSON.stringify({
    id,
    create_time: '2026-06-08T10:34:56+08:00',
    resource_type: 'encrypt-resource',
    event_type: event,
    summary: '支付成功',
    resource,
  })
}

export const paidPlain = {
  transaction_id: '4200000000202606081234567890',
  amount: { payer_total: 900, total: 1000, currency: 'CNY', payer_currency: 'CNY' },
  mchid,
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2026-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  out_trade_no: 'T202606080001',
  appid,
  trade_type: 'JSAPI',
  attach: '',
}

export const refundPlain = {
  mchid,
  transaction_id: '4200000000202606081234567890',
  out_trade_no: 'T202606080001',
  refund_id: '50200000012026060801',
  out_refund_no: 'R202606080001',
  refund_status: 'SUCCESS',
  success_time: '2026-06-08T11:00:00+08:00',
  user_received_account: '支付用户零钱',
  amount: { total: 1000, refund: 400, payer_total: 900, payer_refund: 360 },
}
