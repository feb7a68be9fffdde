import type { Invariant } from '../../../platform/db/invariant.ts'

export const checkInInvariants: Invariant[] = [
  {
    id: 'R5',
    title: 'A check-in brought its points once.',
    sql: `SELECT c.id AS checkInId, c.points, e.amount FROM check_ins c
      LEFT JOIN points_entries e ON e.businessKey = CONCAT('check-in:', c.memberId, ':', c.day) AND e.memberId = c.memberId
     WHERE COALESCE(e.amount, 0) <> c.points OR c.streak < 1`,
  },
]
