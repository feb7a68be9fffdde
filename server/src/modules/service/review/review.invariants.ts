import type { Invariant } from '../../../platform/db/invariant.ts'

/** Reviews: each belongs to a line its author has received, and nothing is public that was not approved. */
export const reviewInvariants: readonly Invariant[] = [
  {
    id: 'V1',
    title: 'A review is about a line that its author has received.',
    sql: `SELECT r.id FROM reviews r LEFT JOIN order_lines l ON l.id = r.orderLineId
            LEFT JOIN orders o ON o.id = l.orderId
           WHERE o.id IS NULL OR o.memberId <> r.memberId OR o.id <> r.orderId
              OR (o.receivedAt IS NULL AND o.fulfilmentState <> 'received')`,
  },
  {
    id: 'V2',
    title: 'What is or was public has been approved, and what waits has not.',
    sql: `SELECT id, state FROM reviews
           WHERE (state IN ('approved', 'hidden') AND approvedAt IS NULL) OR (state = 'held' AND approvedAt IS NOT NULL)`,
  },
  {
    id: 'V3',
    title: 'Words WeChat refuses are not kept.',
    sql: `SELECT id FROM reviews WHERE textVerdict NOT IN ('pass', 'review')
              OR (appendState IS NOT NULL AND (appendVerdict NOT IN ('pass', 'review') OR appendedAt IS NULL))`,
  },
  {
    id: 'V4',
    title: 'An open alert is of its product, a closed one of none.',
    sql: `SELECT id FROM score_alerts
           WHERE (closedAt IS NULL AND (openProductId IS NULL OR openProductId <> productId))
              OR (closedAt IS NOT NULL AND openProductId IS NOT NULL)`,
  },
]
