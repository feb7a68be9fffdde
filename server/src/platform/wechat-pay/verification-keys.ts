import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'

/** WeChat Pay's keys by the value that `Wechatpay-Serial` has when the key was used. */
export type VerificationKeys = ReadonlyMap<string, KeyObject>

export interface VerificationMaterial {
  /** Public-key mode, what new merchants get. */
  publicKey?: { id: string; pem: string }
  /** Certificate mode, the older one. Several while WeChat Pay changes over from one to the next. */
  platformCertificates?: readonly string[]
}

/**
 * Reads the keys that signatures are checked with. Both modes may be given at once: WeChat Pay uses both while a
 * merchant changes over. The dates of a certificate are not looked at: the operator pinned it by naming it here.
 *
 * @throws Error when there is no key at all, or one cannot be read, or an id has not the form of one.
 */
export function verificationKeys(material: VerificationMaterial): VerificationKeys {
  const keys = new Map<string, KeyObject>()
  if (material.publicKey) {
    const { id, pem } = material.publicKey
    if (!/^PUB_KEY_ID_[0-9A-Za-z]+$/.test(id)) throw new Error('WeChat Pay public key id must begin with PUB_KEY_ID_')
    keys.set(id, rsaKey(createPublicKey(pem)))
  }
  for (const pem of material.platformCertificates ?? []) {
    const certificate = new X509Certificate(pem)
    keys.set(certificate.serialNumber.toUpperCase(), rsaKey(certificate.publicKey))
  }
  if (keys.size === 0) throw new Error('WeChat Pay needs a public key or a platform certificate')
  return keys
}

function rsaKey(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') throw new Error('WeChat Pay signs with RSA keys only')
  return key
}
