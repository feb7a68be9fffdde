import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { deriveKey } from './keys.ts'

const KEY_ID = 'a1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals phones, names and addresses at rest; a blind index finds equal ones without opening them. */
@Injectable()
export class PersonalData {
  private readonly sealKey: Buffer
  private readonly indexKey: Buffer

  constructor(env: Env) {
    this.sealKey = deriveKey(env.appSecret, `personal-data ${KEY_ID}`)
    this.indexKey = deriveKey(env.appSecret, 'personal-data index')
  }

  /** AES-256-GCM with a fresh nonce: `keyId.base64url(nonce ‖ ciphertext ‖ tag)`; sealing twice gives two texts. */
  seal(text: string): string {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce, { authTagLength: TAG_BYTES })
    cipher.setAAD(Buffer.from(KEY_ID))
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `${KEY_ID}.${sealed.toString('base64url')}`
  }

  /** @throws Error when the text was sealed with another key or has been changed */
  open(sealed: string): string {
    const [keyId, body] = sealed.split('.')
    if (keyId !== KEY_ID || body === undefined) throw new Error('sealed with an unknown key')
    const bytes = Buffer.from(body, 'base64url')
    // A last letter carries bits that belong to no byte: only the one spelling we write is accepted.
    if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== body)
      throw new Error('not a sealed text')
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(KEY_ID))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
  }

  /** HMAC-SHA-256, hex: equal texts have equal indexes, and nothing else can be learned without the key. */
  blindIndex(text: string): string {
    return createHmac('sha256', this.indexKey).update(text.normalize('NFKC').trim()).digest('hex')
  }
}
