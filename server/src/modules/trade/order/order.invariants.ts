import { afterSaleMoves, fulfilmentMoves, paymentMoves } from '@tuanke/shared/order/state'
import { movesOf, type StateTable } from '@tuanke/shared/state-table'
import type { Invariant } from '../../../platform/db/invariant.ts'

/** The tables of moves as SQL: `('unpaid', 'paid'), …`. The words are constants of ours, never input. */
const pairs = (table: StateTable<string>) =>
  movesOf(table)
    .map(([from, to]) => `(e.fromState = '${from}' AND e.toState = '${to}')`)
    .join(' OR ')
const states = (table: StateTable<string>) =>
  Object.keys(table)
    .map((state) => `'${state}'`)
    .join(', ')

const LINE_SUMS = `SELECT orderId, SUM(goodsFen) AS goodsFen, SUM(levelDiscountFen) AS levelFen,
    SUM(couponDiscountFen) AS couponFen, SUM(pointsDiscountFen) AS pointsFen, SUM(payableFen) AS payableFen
  FROM order_lines GROUP BY orderId`

/** The history of one field must start at its first state, be unbroken, and end at what the order says now. */
function history(field: 'payment' | 'fulfilment' | 'after-sale', first: string): Invariant[] {
  const column = field === 'after-sale' ? 'afterSaleState' : `${field}State`
  const moves = `SELECT id, orderId, fromState, toState,
      LAG(toState) OVER (PARTITION BY orderId ORDER BY id) AS cameFrom,
      LEAD(id) OVER (PARTITION BY orderId ORDER BY id) AS nextId
    FROM order_events WHERE field = '${field}'`
  return [
    {
      id: 'O2',
      title: `The ${field} history of an order is unbroken: one row per move, each from where the one before led.`,
      sql: `SELECT e.orderId, e.id AS eventId, e.fromState, COALESCE(e.cameFrom, '${first}') AS expected
        FROM (${moves}) e WHERE e.fromState <> COALESCE(e.cameFrom, '${first}')`,
    },
    {
      id: 'O2',
      title: `The ${field} state of an order is where its history ends.`,
      sql: `SELECT o.id AS orderId, o.${column} AS state, COALESCE(e.toState, '${first}') AS expected
        FROM orders o LEFT JOIN (${moves}) e ON e.orderId = o.id AND e.nextId IS NULL
       WHERE o.${column} <> COALESCE(e.toState, '${first}')`,
    },
  ]
}

export const orderInvariants: Invariant[] = [
  {
    id: 'O1',
    title: 'Payable is goods minus discounts plus shipping, and not negative.',
    sql: `SELECT id AS orderId, orderNo, payableFen FROM orders
     WHERE payableFen < 0 OR shippingDiscountFen < 0 OR shippingDiscountFen > shippingFen OR refundedFen < 0 OR refundedFen > payableFen
        OR payableFen <> goodsFen - levelDiscountFen - couponDiscountFen - pointsDiscountFen + shippingFen
                            - shippingDiscountFen`,
  },
  {
    id: 'O1',
    title: 'The lines sum to the order: goods, each discount, payable without shipping.',
    sql: `SELECT o.id AS orderId, o.orderNo FROM orders o LEFT JOIN (${LINE_SUMS}) l ON l.orderId = o.id
     WHERE l.orderId IS NULL OR o.goodsFen <> l.goodsFen OR o.levelDiscountFen <> l.levelFen
        OR o.couponDiscountFen <> l.couponFen OR o.pointsDiscountFen <> l.pointsFen
        OR o.payableFen - o.shippingFen + o.shippingDiscountFen <> l.payableFen`,
  },
  {
    id: 'O1',
    title: 'A line is price × quantity, minus discounts that are neither negative nor more than the line.',
    sql: `SELECT id AS orderLineId, orderId FROM order_lines
     WHERE quantity <= 0 OR unitPriceFen < 0 OR goodsFen <> unitPriceFen * quantity OR payableFen < 0
        OR levelDiscountFen < 0 OR couponDiscountFen < 0 OR pointsDiscountFen < 0
        OR payableFen <> goodsFen - levelDiscountFen - couponDiscountFen - pointsDiscountFen`,
  },
  {
    id: 'O2',
    title: 'States are those of the tables, and so is every move.',
    sql: `SELECT e.orderId, e.id AS eventId, e.field, e.fromState, e.toState FROM order_events e
     WHERE (e.field = 'payment' AND NOT (${pairs(paymentMoves)}))
        OR (e.field = 'fulfilment' AND NOT (${pairs(fulfilmentMoves)}))
        OR (e.field = 'after-sale' AND NOT (${pairs(afterSaleMoves)}))
    UNION ALL
    SELECT o.id, 0, 'state', o.paymentState, o.fulfilmentState FROM orders o
     WHERE o.paymentState NOT IN (${states(paymentMoves)}) OR o.fulfilmentState NOT IN (${states(fulfilmentMoves)})
        OR o.afterSaleState NOT IN (${states(afterSaleMoves)})`,
  },
  ...history('payment', 'unpaid'),
  ...history('fulfilment', 'waiting'),
  ...history('after-sale', 'none'),
  {
    id: 'O3',
    title: 'No member has more live units of an item than it allows.',
    sql: `SELECT o.memberId, l.itemId, SUM(l.quantity - l.releasedQuantity) AS units, MIN(i.perMemberLimit) AS allowed
      FROM orders o JOIN order_lines l ON l.orderId = o.id JOIN group_buy_items i ON i.id = l.itemId
     WHERE l.holdState <> 'released' AND i.perMemberLimit IS NOT NULL
     GROUP BY o.memberId, l.itemId HAVING SUM(l.quantity - l.releasedQuantity) > MIN(i.perMemberLimit)`,
  },
  {
    id: 'O3',
    title: 'No member has more live units of a group buy than it allows.',
    sql: `SELECT o.memberId, o.groupBuyId, SUM(l.quantity - l.releasedQuantity) AS units, MIN(g.unitsPerMember) AS allowed
      FROM orders o JOIN order_lines l ON l.orderId = o.id JOIN group_buys g ON g.id = o.groupBuyId
     WHERE l.holdState <> 'released' AND g.unitsPerMember IS NOT NULL
     GROUP BY o.memberId, o.groupBuyId HAVING SUM(l.quantity - l.releasedQuantity) > MIN(g.unitsPerMember)`,
  },
  {
    id: 'O3',
    title: 'No item sells more than its quota.',
    sql: `SELECT l.itemId, SUM(l.quantity - l.releasedQuantity) AS units, MIN(i.quota) AS quota
      FROM order_lines l JOIN group_buy_items i ON i.id = l.itemId
     WHERE l.holdState <> 'released' AND i.quota IS NOT NULL
     GROUP BY l.itemId HAVING SUM(l.quantity - l.releasedQuantity) > MIN(i.quota)`,
  },
  {
    id: 'O3',
    title: 'A line costs what its item costs, and belongs to the group buy of its order.',
    sql: `SELECT l.id AS orderLineId, l.orderId, l.unitPriceFen
      FROM order_lines l JOIN orders o ON o.id = l.orderId JOIN group_buy_items i ON i.id = l.itemId
     WHERE i.groupBuyId <> o.groupBuyId OR i.skuId <> l.skuId
        OR l.unitPriceFen <> CASE o.kind WHEN 'alone' THEN COALESCE(i.alonePriceFen, -1) ELSE i.groupPriceFen END`,
  },
  {
    id: 'O4',
    title: 'One idempotency key has one answer.',
    sql: `SELECT actor, idemKey, COUNT(*) AS answers FROM idempotency_keys GROUP BY actor, idemKey HAVING COUNT(*) > 1`,
  },
  {
    id: 'O5',
    title: 'Order numbers are unique, and long enough not to be guessed.',
    sql: `SELECT orderNo, COUNT(*) AS orders FROM orders GROUP BY orderNo HAVING COUNT(*) > 1 OR LENGTH(orderNo) < 16`,
  },
]
