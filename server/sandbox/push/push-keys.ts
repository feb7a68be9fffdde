import { createHash } from 'node:crypto'
import type { Keyring } from '../keyring/keyring.ts'

/** What stands under 消息推送 in the console of this mini-program. Made from its secret, so that stored keys need no more. */
export function pushKeysOf({ appSecret }: Pick<Keyring, 'appSecret'>): { token: string; aesKey: string } {
  const digest = (name: string) => createHash('sha256').update(`${name}:${appSecret}`).digest()
  return { token: digest('push-token').toString('hex').slice(0, 32), aesKey: letters(digest('push-key')) }
}

/** 43 letters and digits, whose last one ends a whole number of bytes, as the console makes them. */
function letters(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', 'x').replaceAll('/', 'y').slice(0, 43)
}
