import type { Invariant } from '../../../platform/db/invariant.ts'

export const memberInvariants: Invariant[] = [
  {
    id: 'J6',
    title: 'The count of a member’s unpaid orders is their number.',
    sql: `SELECT m.id AS memberId, m.unpaidOrders, COUNT(o.id) AS unpaid
      FROM members m LEFT JOIN orders o ON o.memberId = m.id AND o.paymentState = 'unpaid'
     GROUP BY m.id, m.unpaidOrders HAVING m.unpaidOrders <> COUNT(o.id)`,
  },
]
