import { templateSetting } from '../wx/message-templates.ts'
import { pushKeysOf } from '../push/push-keys.ts'
import type { Keyring } from './keyring.ts'

/** What the merchant's server is told, under the names of its environment variables. */
export function credentialsOf(keyring: Keyring, gatewayUrl: string, deviceUrl: string): Record<string, string> {
  const push = pushKeysOf(keyring)
  return {
    WECHAT_APPID: keyring.appid,
    WECHAT_SECRET: keyring.appSecret,
    WECHAT_PUSH_TOKEN: push.token,
    WECHAT_PUSH_AES_KEY: push.aesKey,
    WECHAT_API_BASE: gatewayUrl,
    WECHAT_MESSAGE_TEMPLATES: templateSetting(),
    WECHATPAY_API_BASE: gatewayUrl,
    WECHATPAY_MCHID: keyring.mchid,
    WECHATPAY_MCH_SERIAL: keyring.merchantCertificate.serial,
    WECHATPAY_MCH_PRIVATE_KEY: keyring.merchantKeyPem,
    WECHATPAY_API_V3_KEY: keyring.apiV3Key,
    WECHATPAY_PUBLIC_KEY_ID: keyring.publicKeyId,
    WECHATPAY_PUBLIC_KEY: keyring.payPublicKeyPem,
    WECHATPAY_PLATFORM_CERT: keyring.platformCertificate.pem,
    WECHATPAY_PLATFORM_CERT_SERIAL: keyring.platformCertificate.serial,
    SANDBOX_DEVICE_URL: deviceUrl,
    SANDBOX_CONTROL_URL: deviceUrl,
  }
}
