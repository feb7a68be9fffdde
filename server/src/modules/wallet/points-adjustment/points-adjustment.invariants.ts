import type { Invariant } from '../../../platform/db/invariant.ts'

export const pointsAdjustmentInvariants: Invariant[] = [
  {
    id: 'R6',
    title: 'An adjustment moved its points once and only when it was applied; nobody approved their own.',
    sql: `SELECT a.id AS adjustmentId, a.state, a.amount, e.amount AS moved FROM points_adjustments a
      LEFT JOIN points_entries e ON e.businessKey = CONCAT('adjust:', a.code) AND e.memberId = a.memberId
     WHERE COALESCE(e.amount, 0) <> CASE a.state WHEN 'applied' THEN a.amount ELSE 0 END
        OR a.decidedBy = a.requestedBy`,
  },
]
