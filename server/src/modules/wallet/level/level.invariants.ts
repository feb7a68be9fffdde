import type { Invariant } from '../../../platform/db/invariant.ts'

const STAYS = "m.status <> 'deleted'"
const CHANGES = `SELECT id, memberId, fromLevelId, toLevelId,
    LAG(toLevelId) OVER (PARTITION BY memberId ORDER BY id) AS cameFrom,
    LAG(id) OVER (PARTITION BY memberId ORDER BY id) AS previousId,
    LEAD(id) OVER (PARTITION BY memberId ORDER BY id) AS nextId
  FROM level_changes`

export const levelInvariants: Invariant[] = [
  {
    id: 'V1',
    title: 'A member has the growth that the ledger adds up to, and no less than none.',
    sql: `SELECT m.id AS memberId, m.growth, COALESCE(e.net, 0) AS net FROM members m
      LEFT JOIN (SELECT memberId, SUM(amount) AS net FROM growth_entries GROUP BY memberId) e ON e.memberId = m.id
     WHERE m.growth <> COALESCE(e.net, 0) OR m.growth < 0`,
  },
  {
    id: 'V2',
    title: 'A grant of growth stands in the ledger as what refunds have left of it, and as nothing once it has lapsed.',
    sql: `SELECT g.id AS grantId, g.memberId, g.amount, g.takenBack, g.state, COALESCE(e.net, 0) AS net FROM growth_grants g
      LEFT JOIN (SELECT grantId, SUM(amount) AS net FROM growth_entries GROUP BY grantId) e ON e.grantId = g.id
     WHERE g.takenBack < 0 OR g.takenBack > g.amount
        OR COALESCE(e.net, 0) <> CASE g.state WHEN 'live' THEN g.amount - g.takenBack ELSE 0 END
    UNION ALL
    SELECT e.grantId, e.memberId, e.amount, 0, e.kind, 0 FROM growth_entries e
      LEFT JOIN growth_grants g ON g.id = e.grantId AND g.memberId = e.memberId WHERE g.id IS NULL`,
  },
  {
    id: 'V2',
    title:
      'An order has grown its member once, by no more than a point a yuan, and not at all once it was refunded whole.',
    sql: `SELECT g.orderId, COUNT(*) AS grants, SUM(g.amount - g.takenBack) AS rest FROM growth_grants g
      JOIN orders o ON o.id = g.orderId
     GROUP BY g.orderId
    HAVING COUNT(*) > 1 OR MAX(g.amount * 100 - g.earnedOnFen) > 0
        OR (MIN(o.paymentState) = 'refunded' AND MIN(g.state) = 'live' AND SUM(g.amount - g.takenBack) > 0
            AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.handler = 'ClawBackGrowth' AND j.status IN ('pending', 'running')))`,
  },
  {
    id: 'V3',
    title: 'A member is on the level that the log ends with, and on one that there is.',
    sql: `SELECT m.id AS memberId, m.levelId, c.toLevelId FROM members m
      LEFT JOIN (${CHANGES}) c ON c.memberId = m.id AND c.nextId IS NULL
      LEFT JOIN levels v ON v.id = m.levelId
     WHERE ${STAYS} AND (COALESCE(m.levelId, 0) <> COALESCE(c.toLevelId, 0) OR (m.levelId IS NOT NULL AND v.id IS NULL))`,
  },
  {
    id: 'V3',
    title: 'The log of levels is unbroken: each change from where the one before led, and to somewhere else.',
    sql: `SELECT c.id AS changeId, c.memberId FROM (${CHANGES}) c
     WHERE COALESCE(c.fromLevelId, 0) = COALESCE(c.toLevelId, 0)
        OR (c.previousId IS NOT NULL AND COALESCE(c.cameFrom, c.fromLevelId, 0) <> COALESCE(c.fromLevelId, 0))`,
  },
  {
    id: 'V4',
    title: 'Nobody stands below a level that their growth reaches, unless a review is under way.',
    sql: `SELECT m.id AS memberId, m.growth, m.levelId FROM members m
     WHERE ${STAYS} AND EXISTS (SELECT 1 FROM levels v WHERE v.growthFrom <= m.growth
             AND v.growthFrom > COALESCE((SELECT h.growthFrom FROM levels h WHERE h.id = m.levelId), 0))
       AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.handler = 'ReviewLevels' AND j.status IN ('pending', 'running')
             AND j.dueAt <= ?)`,
    params: (now) => [now],
  },
  {
    id: 'V5',
    title: 'Thresholds rise strictly with the rank.',
    sql: `SELECT a.id AS levelId, b.id AS lowerId FROM levels a JOIN levels b ON b.rankNo < a.rankNo
     WHERE b.growthFrom >= a.growthFrom`,
  },
  {
    id: 'V6',
    title: 'A coupon for reaching a level is in the hands of somebody who reached one.',
    sql: `SELECT c.id AS couponId, c.memberId FROM coupons c
     WHERE c.source = 'level' AND NOT EXISTS (SELECT 1 FROM level_changes l WHERE l.memberId = c.memberId)`,
  },
  {
    id: 'V7',
    title: 'What a level takes off an order names it, and free shipping takes off all of it or nothing.',
    sql: `SELECT id AS orderId, levelName, levelDiscountFen, levelShippingDiscountFen FROM orders
     WHERE (levelDiscountFen + levelShippingDiscountFen > 0) <> (levelName IS NOT NULL)
        OR levelShippingDiscountFen > shippingDiscountFen OR levelShippingDiscountFen NOT IN (0, shippingFen)`,
  },
]
