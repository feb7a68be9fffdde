import type { Invariant } from '../../../platform/db/invariant.ts'

export const surveyInvariants: Invariant[] = [
  {
    id: 'F4',
    title: 'One survey for each cause, of whom it happened to.',
    sql: `SELECT s.id AS surveyId, s.businessKey FROM surveys s
      LEFT JOIN orders o ON o.id = s.orderId LEFT JOIN tickets t ON t.id = s.ticketId
     WHERE COALESCE(o.memberId, s.memberId) <> s.memberId OR COALESCE(t.memberId, s.memberId) <> s.memberId
        OR (s.cause = 'order' AND (s.orderId IS NULL OR s.businessKey <> CONCAT('order:', s.orderId)))
        OR (s.cause = 'ticket' AND (s.ticketId IS NULL OR s.businessKey <> CONCAT('ticket:', s.ticketId)))
    UNION ALL SELECT MIN(id), businessKey FROM surveys GROUP BY businessKey HAVING COUNT(*) > 1`,
  },
  {
    id: 'F5',
    title: 'A score is 1 to 5 and was given in time, once.',
    sql: `SELECT id AS surveyId, score, answeredAt FROM surveys
     WHERE (score IS NULL) <> (answeredAt IS NULL) OR score < 1 OR score > 5 OR answeredAt >= expiresAt`,
  },
]
