import { addMs, MINUTE_MS } from '@tuanke/shared/time'
import type { Invariant } from './invariant.ts'

/** Locks last half a minute and are swept every quarter; what is older belongs to nobody. Machine time, as the locks. */
const LOST_MS = 10 * MINUTE_MS

export const jobInvariants: Invariant[] = [
  {
    id: 'J1',
    title: 'No work is given up: the dead letters are empty.',
    sql: `SELECT id AS jobId, handler, name, attempts, lastError FROM jobs WHERE status = 'dead'`,
  },
  {
    id: 'J1',
    title: 'No work is lost in the hands of a runner that is gone.',
    sql: `SELECT id AS jobId, handler, lockedUntilAt FROM jobs
     WHERE status = 'running' AND (lockedUntilAt IS NULL OR lockedUntilAt < ?)`,
    params: () => [addMs(new Date(), -LOST_MS)],
  },
  {
    id: 'J1',
    title: 'Work with a key stands once, and states are known.',
    sql: `SELECT handler, jobKey, COUNT(*) AS times FROM jobs WHERE jobKey IS NOT NULL
     GROUP BY handler, jobKey HAVING COUNT(*) > 1
    UNION ALL SELECT handler, status, 1 FROM jobs WHERE status NOT IN ('pending', 'running', 'done', 'dead')`,
  },
  {
    id: 'J1',
    title: 'A member is told of a fact once.',
    sql: `SELECT businessKey, COUNT(*) AS times FROM notices GROUP BY businessKey HAVING COUNT(*) > 1`,
  },
  {
    id: 'J6',
    title: 'The count of a member’s unpaid orders is their number.',
    sql: `SELECT m.id AS memberId, m.unpaidOrders, COUNT(o.id) AS unpaid
      FROM members m LEFT JOIN orders o ON o.memberId = m.id AND o.paymentState = 'unpaid'
     GROUP BY m.id, m.unpaidOrders HAVING m.unpaidOrders <> COUNT(o.id)`,
  },
  {
    id: 'J6',
    title: 'The count of sold units of an item with a quota is their sum.',
    sql: `SELECT i.id AS itemId, i.sold, COALESCE(SUM(l.quantity - l.releasedQuantity), 0) AS units
      FROM group_buy_items i LEFT JOIN order_lines l ON l.itemId = i.id AND l.holdState <> 'released'
     WHERE i.quota IS NOT NULL GROUP BY i.id, i.sold HAVING i.sold <> COALESCE(SUM(l.quantity - l.releasedQuantity), 0)`,
  },
]
