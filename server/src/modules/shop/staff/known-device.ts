import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { deriveKey } from '../../../platform/crypto/keys.ts'

const COOKIE = 'tuanke-device'
const PATH = '/api/v1/admin/session'
const LIFE_SECONDS = 180 * 86_400
const VALUE = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{22})\\.([\\w-]{43})(?:;|$)`)

/**
 * A browser in which somebody has signed in before says so with a cookie that only we can make, for this one name. Its
 * tries are counted apart from those of strangers, who therefore cannot lock anybody out.
 */
@Injectable()
export class KnownDevice {
  private readonly key: Buffer
  private readonly secure: string

  constructor(env: Env) {
    this.key = deriveKey(env.appSecret, 'known-device')
    this.secure = env.publicUrl.startsWith('https://') ? '; Secure' : ''
  }

  /** Which device of this person's the cookies show; null for none. */
  read(cookies: string | undefined, username: string): string | null {
    const [, device = '', proof = ''] = VALUE.exec(cookies ?? '') ?? []
    const expected = this.proof(device, username)
    if (proof.length !== expected.length || !timingSafeEqual(Buffer.from(proof), Buffer.from(expected))) return null
    return device
  }

  /** The `Set-Cookie` that makes this browser known, or known for longer. */
  cookie(device: string | null, username: string): string {
    const name = device ?? randomBytes(16).toString('base64url')
    const value = `${name}.${this.proof(name, username)}`
    return `${COOKIE}=${value}; Max-Age=${LIFE_SECONDS}; Path=${PATH}; HttpOnly; SameSite=Strict${this.secure}`
  }

  private proof(device: string, username: string): string {
    return createHmac('sha256', this.key).update(`${device} ${username}`).digest('base64url')
  }
}
