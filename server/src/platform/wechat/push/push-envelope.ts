import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'

/** What the merchant has entered under 消息推送 in WeChat's console. */
export interface PushConfig {
  appid: string
  token: string
  /** EncodingAESKey, 43 characters; empty in plain mode. */
  aesKey: string
}

/** The query of a push. Whoever sends it decides what is in it, so every field may be anything. */
export type PushQuery = Readonly<Record<string, unknown>>

/** What WeChat has to say: `Event` names it, the rest depends on it. */
export type PushMessage = Readonly<Record<string, unknown>>

/** Why a push was not believed. */
export type PushFault = 'unconfigured' | 'signature' | 'not-encrypted' | 'cipher' | 'other-app' | 'not-json'

export class PushRefused extends Error {
  override readonly name = 'PushRefused'
  constructor(readonly fault: PushFault) {
    super(`push refused: ${fault}`)
  }
}

/** Random bytes in front of an encrypted message, then its length, four bytes, most significant first. */
const RANDOM_BYTES = 16
const LENGTH_BYTES = 4
const LONGEST_PADDING = 32

/**
 * WeChat's check of the address: the echo to answer with.
 * @throws PushRefused
 */
export function echoOf(config: PushConfig, query: PushQuery): string {
  requireSignature(config, query, 'signature')
  return text(query['echostr'])
}

/**
 * The message of a push. In safe mode the signature covers the sealed message, and one that is not sealed is not believed:
 * the plain signature covers no body, so whoever has seen one push could write any other.
 * @param body the bytes as they came. @throws PushRefused
 */
export function openPush(config: PushConfig, query: PushQuery, body: Buffer): PushMessage {
  const outer = objectIn(body.toString('utf8'))
  if (config.aesKey === '') {
    requireSignature(config, query, 'signature')
    return outer
  }
  const sealed = text(outer['Encrypt'])
  if (sealed === '') throw new PushRefused('not-encrypted')
  requireSignature(config, query, 'msg_signature', sealed)
  return objectIn(opened(config, sealed))
}

function requireSignature(config: PushConfig, query: PushQuery, name: string, ...more: string[]): void {
  if (config.token === '') throw new PushRefused('unconfigured')
  const parts = [config.token, text(query['timestamp']), text(query['nonce']), ...more]
  const wanted = createHash('sha1').update(parts.sort().join('')).digest()
  const given = Buffer.from(text(query[name]), 'hex')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new PushRefused('signature')
}

function opened({ aesKey, appid }: PushConfig, sealed: string): string {
  const plain = decrypted(Buffer.from(`${aesKey}=`, 'base64'), sealed)
  // PKCS#7 in blocks of 32 bytes, which node's own padding check does not know.
  const padding = plain.at(-1) ?? 0
  if (padding < 1 || padding > LONGEST_PADDING) throw new PushRefused('cipher')
  const frame = plain.subarray(RANDOM_BYTES, plain.length - padding)
  if (frame.length < LENGTH_BYTES) throw new PushRefused('cipher')
  const end = LENGTH_BYTES + frame.readUInt32BE(0)
  if (end > frame.length) throw new PushRefused('cipher')
  if (frame.toString('utf8', end) !== appid) throw new PushRefused('other-app')
  return frame.toString('utf8', LENGTH_BYTES, end)
}

function decrypted(key: Buffer, sealed: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    return Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()])
  } catch {
    throw new PushRefused('cipher')
  }
}

function objectIn(json: string): PushMessage {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as PushMessage
  } catch {
    // Refused below, as everything else that is no object.
  }
  throw new PushRefused('not-json')
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
