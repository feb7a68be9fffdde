import { addMs, MINUTE_MS } from '@tuanke/shared/time'
import type { Invariant } from '../../../platform/db/invariant.ts'

/** How late the expiry of a team may be before somebody should look. */
const EXPIRY_GRACE_MS = 10 * MINUTE_MS

/** Orders that hold a seat of a team, and the paid ones among them. */
const SEATS = `SELECT teamId, COUNT(*) AS held, SUM(CASE WHEN paymentState = 'paid' THEN 1 ELSE 0 END) AS paid
  FROM orders WHERE teamId IS NOT NULL AND seatMemberId IS NOT NULL GROUP BY teamId`

export const teamInvariants: Invariant[] = [
  {
    id: 'G1',
    title: 'The seats of an open team are its orders, and no more than its size.',
    sql: `SELECT t.id AS teamId, t.size, t.heldSeats, t.paidSeats, COALESCE(s.held, 0) AS held, COALESCE(s.paid, 0) AS paid
      FROM teams t LEFT JOIN (${SEATS}) s ON s.teamId = t.id
     WHERE t.heldSeats > t.size OR t.paidSeats > t.heldSeats OR t.paidSeats < 0
        OR (t.status = 'open' AND (t.heldSeats <> COALESCE(s.held, 0) OR t.paidSeats <> COALESCE(s.paid, 0)))
        OR (t.status = 'formed' AND COALESCE(s.held, 0) > t.size)`,
  },
  {
    id: 'G1',
    title: 'A member holds one seat of a team, and a seat belongs to the buyer.',
    sql: `SELECT teamId, seatMemberId AS memberId, COUNT(*) AS seats FROM orders
     WHERE teamId IS NOT NULL AND seatMemberId IS NOT NULL
     GROUP BY teamId, seatMemberId HAVING COUNT(*) > 1 OR MIN(memberId) <> seatMemberId`,
  },
  {
    id: 'G2',
    title: 'A team is formed if and only if all its seats were paid by its deadline.',
    sql: `SELECT id AS teamId, status, paidSeats, size, formedAt, deadlineAt FROM teams
     WHERE (status = 'formed' AND (paidSeats <> size OR formedAt IS NULL OR formedAt > deadlineAt OR failedAt IS NOT NULL))
        OR (status = 'failed' AND (formedAt IS NOT NULL OR failedAt IS NULL))
        OR (status = 'open' AND (paidSeats >= size OR formedAt IS NOT NULL OR failedAt IS NOT NULL))
        OR status NOT IN ('open', 'formed', 'failed')`,
  },
  {
    id: 'G2',
    title: 'A formed team says so exactly once to each who listens, a failed one likewise.',
    sql: `SELECT name, handler, payloadJson, COUNT(*) AS times FROM jobs WHERE name IN ('team.formed', 'team.failed')
     GROUP BY name, handler, payloadJson HAVING COUNT(*) > 1`,
  },
  {
    id: 'G2',
    title: 'A team that formed or failed has said so.',
    sql: `SELECT t.id AS teamId, t.status FROM teams t
     WHERE t.status IN ('formed', 'failed')
       AND NOT EXISTS (SELECT 1 FROM jobs j
                        WHERE j.name = 'team.' || t.status AND j.payloadJson = '{"teamId":' || t.id || '}')`,
  },
  {
    id: 'G3',
    title: 'Nothing is prepared or handed over for a team that has not formed.',
    sql: `SELECT o.id AS orderId, o.orderNo, t.id AS teamId, t.status FROM orders o LEFT JOIN teams t ON t.id = o.teamId
     WHERE o.kind = 'team' AND o.fulfilmentState IN ('preparing', 'shipped', 'ready', 'received')
       AND (t.id IS NULL OR t.status <> 'formed')`,
  },
  {
    id: 'G4',
    title: 'Every paid member of a failed team is being refunded: done, or with live work that will.',
    sql: `SELECT o.id AS orderId, o.orderNo, o.teamId FROM orders o JOIN teams t ON t.id = o.teamId
     WHERE t.status = 'failed' AND o.paymentState = 'paid'
       AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.status IN ('pending', 'running')
         AND ((j.name = 'team.failed' AND j.payloadJson = '{"teamId":' || t.id || '}')
           OR (j.name = 'refund-order-of-failed-team' AND j.payloadJson = '{"orderId":' || o.id || '}')))`,
  },
  {
    id: 'G4',
    title: 'A refund that is under way has live work, or waits for WeChat or for a person.',
    sql: `SELECT r.id AS refundId, r.orderId, r.status FROM refunds r
     WHERE r.status = 'pending'
       AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.name = 'execute-refund' AND j.status IN ('pending', 'running')
                        AND j.payloadJson = '{"refundId":' || r.id || '}')`,
  },
  {
    id: 'G5',
    title: 'No team is open long after its deadline.',
    sql: `SELECT id AS teamId, deadlineAt FROM teams WHERE status = 'open' AND deadlineAt < ?`,
    params: (now) => [addMs(now, -EXPIRY_GRACE_MS)],
  },
]
