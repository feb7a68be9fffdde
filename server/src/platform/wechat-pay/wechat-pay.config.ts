import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Merchant } from './sign-request.ts'
import { type VerificationKeys, type VerificationMaterial, verificationKeys } from './verification-keys.ts'

export interface WechatPayConfig extends VerificationMaterial {
  /** https://api.mch.weixin.qq.com, or the sandbox's. */
  baseUrl: string
  appid: string
  mchid: string
  /** Serial number of the merchant's API certificate. */
  merchantSerial: string
  /** PEM of the private key of that certificate. */
  merchantPrivateKey: string
  /** 32 characters, set by the merchant at WeChat Pay. */
  apiV3Key: string
  /** Per call, the body included. 5,000 by default. */
  timeoutMs?: number
}

/** The configuration with its keys read, so that a wrong one stops the boot and not the first payment. */
export interface WechatPaySettings {
  baseUrl: string
  appid: string
  mchid: string
  merchant: Merchant
  apiV3Key: Buffer
  keys: VerificationKeys
  /** Asks WeChat Pay to sign its replies with this key; absent in certificate mode. */
  publicKeyId: string | undefined
  timeoutMs: number
}

/** @throws Error naming what is wrong, never quoting a secret. */
export function readSettings(config: WechatPayConfig): WechatPaySettings {
  const apiV3Key = Buffer.from(config.apiV3Key, 'utf8')
  if (apiV3Key.length !== 32) throw new Error('the APIv3 key must be 32 bytes long')
  return {
    baseUrl: config.baseUrl,
    appid: config.appid,
    mchid: config.mchid,
    merchant: { mchid: config.mchid, serial: config.merchantSerial, privateKey: merchantKey(config) },
    apiV3Key,
    keys: verificationKeys(config),
    publicKeyId: config.publicKey?.id,
    timeoutMs: config.timeoutMs ?? 5_000,
  }
}

function merchantKey({ merchantPrivateKey }: WechatPayConfig): KeyObject {
  const key = createPrivateKey(merchantPrivateKey)
  if (key.asymmetricKeyType !== 'rsa') throw new Error('the merchant key must be an RSA key')
  return key
}
