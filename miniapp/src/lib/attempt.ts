import Taro from '@tarojs/taro'
import { newIdempotencyKey } from '@tuanke/shared/idempotency'

const KEY = 'order-attempt'
/** Longer than any retry, shorter than a second thought: the same order tomorrow is a new one. */
const LIFE_MS = 10 * 60_000

interface Attempt {
  fingerprint: string
  key: string
  at: number
}

/**
 * The Idempotency-Key for this body: the same body keeps its key through double taps, lost answers and a closed page,
 * until `settle` says that the outcome is known. Another body is another attempt.
 */
export function attemptKey(body: unknown): string {
  const fingerprint = JSON.stringify(body)
  const open = Taro.getStorageSync<Attempt | ''>(KEY)
  if (open && open.fingerprint === fingerprint && Date.now() - open.at < LIFE_MS) return open.key
  const attempt = { fingerprint, key: newKey(), at: Date.now() }
  Taro.setStorageSync(KEY, attempt)
  return attempt.key
}

export function settleAttempt(): void {
  Taro.removeStorageSync(KEY)
}

/** For a move that needs no memory, such as one press of 取消订单. */
export function newKey(): string {
  return newIdempotencyKey(Math.random)
}
