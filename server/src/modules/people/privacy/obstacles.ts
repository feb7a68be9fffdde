import type { Tx } from '../../../platform/db/tx.ts'

export const OBSTACLE_KINDS = ['unpaid-orders', 'running-orders', 'refunds', 'after-sales', 'redemptions'] as const
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number]

interface ObstacleCount {
  kind: ObstacleKind
  count: number
}

/** What must have come to its end before somebody can leave: goods or money would have nobody to go to. */
const COUNTS: Record<ObstacleKind, string> = {
  'unpaid-orders': `orders WHERE memberId = ? AND paymentState = 'unpaid'`,
  'running-orders': `orders WHERE memberId = ? AND paymentState = 'paid' AND fulfilmentState NOT IN ('received', 'cancelled')`,
  refunds: `refunds r JOIN orders o ON o.id = r.orderId WHERE o.memberId = ? AND r.status NOT IN ('succeeded', 'settled')`,
  'after-sales': `after_sales WHERE memberId = ? AND endedAt IS NULL`,
  redemptions: `redemptions WHERE memberId = ? AND state = 'waiting'`,
}

/** The kinds that stand in the way, in one statement. */
export async function obstaclesOf(tx: Tx, memberId: number): Promise<ObstacleCount[]> {
  const rows = await tx.rows<ObstacleCount>(
    OBSTACLE_KINDS.map((kind) => `SELECT '${kind}' AS kind, COUNT(*) AS count FROM ${COUNTS[kind]}`).join(
      ' UNION ALL ',
    ),
    OBSTACLE_KINDS.map(() => memberId),
  )
  return rows.filter(({ count }) => count > 0)
}
