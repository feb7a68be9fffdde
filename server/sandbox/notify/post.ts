import { signatureHeaders } from '../pay/signed-reply.ts'
import type { Message, SigningMode } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { disguiseContents, type Disguise } from './disguise.ts'
import { sealedBody } from './message.ts'

const ANSWER_WITHIN_MS = 5_000
const STALE_BY_SECONDS = 600
const LONGEST_ANSWER = 2_000

export interface Posted {
  /** HTTP status; 0 = no answer in time, or no connection. */
  status: number
  /** What the merchant said, cut off. */
  answer: string
}

/** Seals, signs and posts one message to the merchant, spoilt as asked. Never rejects. */
export async function post(
  world: World,
  url: string,
  message: Message,
  mode: SigningMode,
  stopped: AbortSignal,
  disguise?: Disguise,
): Promise<Posted> {
  const { body, headers } = await envelope(world, message, mode, disguise)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/4.0', accept: '*/*', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    })
    return { status: response.status, answer: (await response.text()).slice(0, LONGEST_ANSWER) }
  } catch (error) {
    return { status: 0, answer: String(error) }
  }
}

async function envelope(
  world: World,
  message: Message,
  mode: SigningMode,
  disguise?: Disguise,
): Promise<{ body: string; headers: Record<string, string> }> {
  const key = disguise === 'other-merchant-key' ? '0123456789abcdef0123456789abcdef' : world.keyring.apiV3Key
  const sealed = sealedBody(key, disguiseContents(message, disguise))
  const body = disguise === 'bad-tag' ? withBadTag(sealed) : sealed
  const stamp = world.clock.stamp() - (disguise === 'stale-timestamp' ? STALE_BY_SECONDS : 0)
  const headers = await signatureHeaders(world, mode, body, stamp)
  switch (disguise) {
    case 'unsigned':
      return { body, headers: {} }
    case 'wrong-serial':
      return { body, headers: { ...headers, 'wechatpay-serial': 'PUB_KEY_ID_0000000000000000000000000000' } }
    case 'signtest': {
      const probe = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']?.slice(0, 300)}`
      return { body, headers: { ...headers, 'wechatpay-signature': probe } }
    }
    case 'bad-signature': {
      const other = await signatureHeaders(world, mode === 'public-key' ? 'certificate' : 'public-key', body, stamp)
      return { body, headers: { ...other, 'wechatpay-serial': headers['wechatpay-serial']! } }
    }
    default:
      return { body, headers }
  }
}

function withBadTag(body: string): string {
  const parsed = JSON.parse(body) as { resource: { ciphertext: string } }
  const bytes = Buffer.from(parsed.resource.ciphertext, 'base64')
  bytes[bytes.length - 1]! ^= 1
  parsed.resource.ciphertext = bytes.toString('base64')
  return JSON.stringify(parsed)
}
