import type { FulfilmentState } from '@tuanke/shared/order/state'
import type { Tx } from '../../../platform/db/tx.ts'

interface Readiness {
  state: FulfilmentState
  /** How often it was said to be ready: more than once when that was taken back in between. */
  times: number
}

/** What became of goods that were said to be ready, for news that comes late. */
export async function readiness(tx: Tx, orderId: number): Promise<Readiness> {
  const row = await tx.row<Readiness>(
    `SELECT o.fulfilmentState AS state,
            (SELECT COUNT(*) FROM order_events e
              WHERE e.orderId = o.id AND e.field = 'fulfilment' AND e.toState = 'ready') AS times
       FROM orders o WHERE o.id = ?`,
    [orderId],
  )
  if (!row) throw new Error(`no order ${orderId}`)
  return row
}
