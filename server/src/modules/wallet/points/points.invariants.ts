import type { Invariant } from '../../../platform/db/invariant.ts'

const LEDGER = `SELECT id, memberId, amount, balanceAfter,
    SUM(amount) OVER (PARTITION BY memberId ORDER BY id) AS running,
    LEAD(id) OVER (PARTITION BY memberId ORDER BY id) AS nextId
  FROM points_entries`

export const pointsInvariants: Invariant[] = [
  {
    id: 'L1',
    title: 'The balance is the sum of the entries and the last running balance.',
    sql: `SELECT a.memberId, a.balance, COALESCE(e.running, 0) AS entries, COALESCE(e.balanceAfter, 0) AS lastBalance
      FROM points_accounts a LEFT JOIN (${LEDGER}) e ON e.memberId = a.memberId AND e.nextId IS NULL
     WHERE a.balance <> COALESCE(e.running, 0) OR a.balance <> COALESCE(e.balanceAfter, 0)`,
  },
  {
    id: 'L1',
    title: 'Entries and lots belong to an account.',
    sql: `SELECT memberId FROM points_entries e WHERE NOT EXISTS (SELECT 1 FROM points_accounts a WHERE a.memberId = e.memberId)
    UNION SELECT memberId FROM points_lots l WHERE NOT EXISTS (SELECT 1 FROM points_accounts a WHERE a.memberId = l.memberId)`,
  },
  {
    id: 'L2',
    title: 'The lots hold balance plus debt, and no lot holds less than nothing or more than it had.',
    sql: `SELECT a.memberId, a.balance, a.debt, COALESCE(l.held, 0) AS held
      FROM points_accounts a
      LEFT JOIN (SELECT memberId, SUM(remaining) AS held, MIN(remaining) AS least, MAX(remaining - amount) AS surplus
                   FROM points_lots GROUP BY memberId) l ON l.memberId = a.memberId
     WHERE a.balance + a.debt <> COALESCE(l.held, 0) OR l.least < 0 OR l.surplus > 0`,
  },
  {
    id: 'L3',
    title: 'A balance below zero is an explicit debt, and nobody has points beside a debt.',
    sql: `SELECT memberId, balance, debt FROM points_accounts
     WHERE debt < 0 OR (balance < 0 AND debt <> -balance) OR (balance >= 0 AND debt <> 0)`,
  },
  {
    id: 'L4',
    title: 'A business key stands on one entry and one grant.',
    sql: `SELECT businessKey, COUNT(*) AS times FROM points_entries GROUP BY businessKey HAVING COUNT(*) > 1
    UNION ALL SELECT businessKey, COUNT(*) FROM points_grants GROUP BY businessKey HAVING COUNT(*) > 1`,
  },
  {
    id: 'L5',
    title: 'Entries never change: each running balance is the sum up to it.',
    sql: `SELECT e.id AS entryId, e.memberId, e.balanceAfter, e.running FROM (${LEDGER}) e WHERE e.balanceAfter <> e.running`,
  },
  {
    id: 'L6',
    title: 'What an order earned and had taken back is what its grant says, never more than the grant.',
    sql: `SELECT g.id AS grantId, g.orderId, g.amount, g.takenBack, COALESCE(e.net, 0) AS net
      FROM points_grants g
      LEFT JOIN (SELECT orderId, SUM(amount) AS net FROM points_entries WHERE kind IN ('earn', 'claw-back')
                  GROUP BY orderId) e ON e.orderId = g.orderId
     WHERE g.takenBack < 0 OR g.takenBack > g.amount
        OR COALESCE(e.net, 0) <> CASE g.state WHEN 'granted' THEN g.amount - g.takenBack ELSE 0 END`,
  },
  {
    id: 'L6',
    title: 'An order that was refunded whole keeps no points, unless their claw-back is still to come.',
    sql: `SELECT g.id AS grantId, g.orderId FROM points_grants g JOIN orders o ON o.id = g.orderId
     WHERE o.paymentState = 'refunded' AND g.state <> 'cancelled' AND g.takenBack < g.amount
       AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.handler = 'ClawBackPoints' AND j.status IN ('pending', 'running'))`,
  },
  {
    id: 'L6',
    title: 'What an order spent is what it says, line by line, and its ledger has spent and given back just that.',
    sql: `SELECT o.id AS orderId, o.pointsUsed, o.pointsReturned, COALESCE(e.net, 0) AS net, COALESCE(l.points, 0) AS points
      FROM orders o
      LEFT JOIN (SELECT orderId, SUM(amount) AS net FROM points_entries WHERE kind IN ('spend', 'give-back')
                  GROUP BY orderId) e ON e.orderId = o.id
      LEFT JOIN (SELECT orderId, SUM(pointsUsed) AS points FROM order_lines GROUP BY orderId) l ON l.orderId = o.id
     WHERE o.pointsUsed < 0 OR o.pointsReturned < 0 OR o.pointsReturned > o.pointsUsed
        OR o.pointsUsed <> COALESCE(l.points, 0) OR COALESCE(e.net, 0) <> o.pointsReturned - o.pointsUsed`,
  },
  {
    id: 'L6',
    title: 'An order that is closed or undone keeps no points.',
    sql: `SELECT id AS orderId, pointsUsed, pointsReturned FROM orders
     WHERE paymentState IN ('closed', 'refunding', 'refunded') AND pointsReturned <> pointsUsed`,
  },
  {
    id: 'L6',
    title: 'What was spent came out of lots, and no lot gets back more than it gave.',
    sql: `SELECT e.id AS entryId, e.amount, COALESCE(t.taken, 0) AS taken FROM points_entries e
      LEFT JOIN (SELECT entryId, SUM(amount) AS taken, MAX(returned - amount) AS surplus FROM points_takes GROUP BY entryId) t
        ON t.entryId = e.id
     WHERE e.kind = 'spend' AND (-e.amount <> COALESCE(t.taken, 0) OR t.surplus > 0)`,
  },
]
