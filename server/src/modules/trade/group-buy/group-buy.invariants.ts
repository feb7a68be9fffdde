import type { Invariant } from '../../../platform/db/invariant.ts'

export const groupBuyInvariants: Invariant[] = [
  {
    id: 'J6',
    title: 'The count of sold units of an item with a quota is their sum.',
    sql: `SELECT i.id AS itemId, i.sold, COALESCE(SUM(l.quantity - l.releasedQuantity), 0) AS units
      FROM group_buy_items i LEFT JOIN order_lines l ON l.itemId = i.id AND l.holdState <> 'released'
     WHERE i.quota IS NOT NULL GROUP BY i.id, i.sold HAVING i.sold <> COALESCE(SUM(l.quantity - l.releasedQuantity), 0)`,
  },
]
