import { createCipheriv, createHash } from 'node:crypto'
import type { World } from '../world/world.ts'
import { pushKeysOf } from './push-keys.ts'

/** `compat` sends the message both open and sealed. */
export type PushMode = 'safe' | 'plain' | 'compat'

/** Blocks the padding fills up, in bytes; AES itself would be content with 16. */
const BLOCK = 32

/** The address and body of a push, signed and, unless the mode is plain, sealed. */
export function pushRequest(
  world: World,
  address: string,
  mode: PushMode,
  message: Record<string, unknown>,
): { url: string; body: string } {
  const { token, aesKey } = pushKeysOf(world.keyring)
  const timestamp = String(Math.floor(world.clock.now() / 1000))
  const nonce = world.ids.digits(9)
  const url = new URL(address)
  const query = (name: string, value: string) => url.searchParams.set(name, value)
  query('signature', sign(token, timestamp, nonce))
  query('timestamp', timestamp)
  query('nonce', nonce)
  if (mode === 'plain') return { url: url.href, body: JSON.stringify(message) }
  const Encrypt = sealed(aesKey, world.keyring.appid, world.ids.text(16), JSON.stringify(message))
  query('openid', String(message.FromUserName))
  query('encrypt_type', 'aes')
  query('msg_signature', sign(token, timestamp, nonce, Encrypt))
  const open = mode === 'compat' ? message : { ToUserName: message.ToUserName }
  return { url: url.href, body: JSON.stringify({ ...open, Encrypt }) }
}

const sign = (...parts: string[]): string => createHash('sha1').update(parts.sort().join('')).digest('hex')

function sealed(aesKey: string, appid: string, random: string, message: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const size = Buffer.from(new Uint32Array([Buffer.byteLength(message)]).buffer).swap32()
  const frame = Buffer.concat([Buffer.from(random), size, Buffer.from(message + appid)])
  const missing = BLOCK - (frame.length % BLOCK)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16))
  cipher.setAutoPadding(false)
  return (
    cipher.update(Buffer.concat([frame, Buffer.alloc(missing, missing)])).toString('base64') + cipher.final('base64')
  )
}
