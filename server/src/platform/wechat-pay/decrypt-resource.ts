import { createDecipheriv } from 'node:crypto'

export interface SealedResource {
  /** Base64; its last 16 bytes are the authentication tag. */
  ciphertext: string
  /** 12 characters. */
  nonce: string
  /** May be missing, which is the same as empty. */
  associatedData?: string
}

const TAG_BYTES = 16

/**
 * Opens the encrypted part of a notification. `final()` is what compares the tag: without it any bit of the
 * ciphertext can be flipped, and with it the amount.
 *
 * @param cipher only WeChat's published example needs another than the default.
 * @throws Error when key, nonce, associated data or ciphertext are not those that were used, in any bit.
 */
export function decryptResource(
  resource: SealedResource,
  apiV3Key: Buffer,
  cipher: 'aes-256-gcm' | 'aes-128-gcm' = 'aes-256-gcm',
): string {
  if (!/^[0-9A-Za-z+/]+={0,2}$/.test(resource.ciphertext)) throw new Error('ciphertext is not base64')
  const sealed = Buffer.from(resource.ciphertext, 'base64')
  if (sealed.length < TAG_BYTES) throw new Error('ciphertext is shorter than its tag')
  const nonce = Buffer.from(resource.nonce, 'utf8')
  if (nonce.length !== 12) throw new Error('nonce is not 12 bytes')
  const decipher = createDecipheriv(cipher, apiV3Key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(resource.associatedData ?? '', 'utf8'))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8')
}
