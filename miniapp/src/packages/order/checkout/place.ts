import { api, asApiError, isUncertain } from '../../../lib/api.ts'
import { attemptKey, settleAttempt } from '../../../lib/attempt.ts'
import type { OrderPlaced, PlaceOrderInput } from '../../../lib/schemas.ts'

const TRIES = 4
const PAUSE_MS = 1200

/**
 * Places the order once, however often this is called with the same body: a double tap, a lost answer and a retry
 * share one Idempotency-Key. Rejects with ApiError; after an uncertain one the key is kept for the next try.
 */
export async function placeOrder(body: PlaceOrderInput): Promise<OrderPlaced> {
  const header = { 'idempotency-key': attemptKey(body) }
  for (let turn = 1; ; turn++) {
    try {
      const placed = await api.post('/api/v1/app/orders', { header, body })
      settleAttempt()
      return placed
    } catch (thrown) {
      const isInFlight = asApiError(thrown).code === 'idempotency.in-flight'
      if (!isInFlight && !isUncertain(thrown)) {
        settleAttempt()
        throw thrown
      }
      if (turn >= TRIES) throw thrown
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
