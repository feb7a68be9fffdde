import type { Invariant } from '../../../platform/db/invariant.ts'

export const noticeInvariants: Invariant[] = [
  {
    id: 'J1',
    title: 'A member is told of a fact once.',
    sql: `SELECT businessKey, COUNT(*) AS times FROM notices GROUP BY businessKey HAVING COUNT(*) > 1`,
  },
]
