import { generateKeyPairSync } from 'node:crypto'

const makeKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
/** Finding the primes takes about as long as everything else that an application does when it starts. */
let keys: ReturnType<typeof makeKeys> | undefined

/** Well-formed credentials that no WeChat knows, for an application that boots without the sandbox. */
export function noWechat(): Record<string, string> {
  const { privateKey, publicKey } = (keys ??= makeKeys())
  return {
    WECHAT_APPID: 'wx0000000000000000',
    WECHAT_SECRET: '0'.repeat(32),
    WECHAT_API_BASE: 'http://127.0.0.1:9',
    WECHATPAY_API_BASE: 'http://127.0.0.1:9',
    WECHATPAY_MCHID: '1900000000',
    WECHATPAY_MCH_SERIAL: '0'.repeat(40),
    WECHATPAY_MCH_PRIVATE_KEY: privateKey,
    WECHATPAY_API_V3_KEY: '0'.repeat(32),
    WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0',
    WECHATPAY_PUBLIC_KEY: publicKey,
  }
}
