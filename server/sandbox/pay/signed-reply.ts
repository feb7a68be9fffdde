import { rsaSign, signedLines } from '../wire/rsa.ts'
import type { SigningMode } from '../world/state.ts'
import type { World } from '../world/world.ts'

/** The Wechatpay-* headers of a message from WeChat Pay: a 2xx reply or a notification. */
export async function signatureHeaders(
  world: World,
  mode: SigningMode,
  body: string,
  stamp = world.clock.stamp(),
): Promise<Record<string, string>> {
  const { keyring } = world
  const nonce = world.ids.text(32)
  const key = mode === 'public-key' ? keyring.payKey : keyring.platformKey
  return {
    'wechatpay-timestamp': String(stamp),
    'wechatpay-nonce': nonce,
    'wechatpay-serial': mode === 'public-key' ? keyring.publicKeyId : keyring.platformCertificate.serial,
    'wechatpay-signature': await rsaSign(key, signedLines(String(stamp), nonce, body)),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}
