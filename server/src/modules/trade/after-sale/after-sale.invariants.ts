import { afterSaleCaseMoves, CLAIMING_STATES, LIVE_STATES } from '@tuanke/shared/after-sale/state'
import { movesOf } from '@tuanke/shared/state-table'
import type { Invariant } from '../../../platform/db/invariant.ts'

/** The words are constants of ours, never input. */
const words = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ')
const MOVES = movesOf(afterSaleCaseMoves)
  .map(([from, to]) => `(e.fromState = '${from}' AND e.toState = '${to}')`)
  .join(' OR ')
const HISTORY = `SELECT id, afterSaleId, fromState, toState,
    LAG(toState) OVER (PARTITION BY afterSaleId ORDER BY id) AS cameFrom,
    LEAD(id) OVER (PARTITION BY afterSaleId ORDER BY id) AS nextId
  FROM after_sale_events`

export const afterSaleInvariants: Invariant[] = [
  {
    id: 'A1',
    title: 'What a line owes to cases is the units of its undecided cases.',
    sql: `SELECT l.id AS orderLineId, l.orderId, l.claimedQuantity, COALESCE(c.units, 0) AS units
      FROM order_lines l
      LEFT JOIN (SELECT a.orderLineId, SUM(a.quantity) AS units
                   FROM after_sale_lines a JOIN after_sales s ON s.id = a.afterSaleId
                  WHERE s.state IN (${words(CLAIMING_STATES)}) GROUP BY a.orderLineId) c ON c.orderLineId = l.id
     WHERE l.claimedQuantity <> COALESCE(c.units, 0)`,
  },
  {
    id: 'A1',
    title: 'Refunded and claimed units are no more than were bought, released ones no more than were refunded.',
    sql: `SELECT id AS orderLineId, orderId FROM order_lines
     WHERE claimedQuantity < 0 OR refundedQuantity + claimedQuantity > quantity
        OR releasedQuantity < 0 OR (releasedQuantity > refundedQuantity AND holdState <> 'released')`,
  },
  {
    id: 'A2',
    title: 'A case has moved as its table says, from its first state to where it stands, without a gap.',
    sql: `SELECT s.id AS afterSaleId, s.state, e.fromState, e.toState
      FROM after_sales s LEFT JOIN (${HISTORY}) e ON e.afterSaleId = s.id
     WHERE e.id IS NULL
        OR (e.cameFrom IS NULL AND NOT (e.fromState = '' AND e.toState = 'applied'))
        OR (e.cameFrom IS NOT NULL AND (e.cameFrom <> e.fromState OR NOT (${MOVES})))
        OR (e.nextId IS NULL AND e.toState <> s.state)`,
  },
  {
    id: 'A3',
    title: 'A case that pays has one refund of its order and of its sum, and no other case has one.',
    sql: `SELECT s.id AS afterSaleId, s.state, s.amountFen, s.refundId
      FROM after_sales s LEFT JOIN refunds r ON r.id = s.refundId
     WHERE (s.state IN ('refunding', 'refunded') AND s.amountFen > 0
             AND (r.id IS NULL OR r.orderId <> s.orderId OR r.amountFen <> s.amountFen))
        OR (s.state NOT IN ('refunding', 'refunded') AND s.refundId IS NOT NULL)`,
  },
  {
    id: 'A3',
    title: 'A case is refunded when the money is back, from WeChat or by hand, and not before.',
    sql: `SELECT s.id AS afterSaleId, s.state, r.status FROM after_sales s JOIN refunds r ON r.id = s.refundId
     WHERE (s.state = 'refunded' AND r.status NOT IN ('succeeded', 'settled'))
        OR (s.state = 'refunding' AND r.status IN ('succeeded', 'settled')
             AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.handler = 'EndAfterSale' AND j.status IN ('pending', 'running')))`,
  },
  {
    id: 'A4',
    title: 'An order says that after-sale is open while one of its cases is, and done afterwards.',
    sql: `SELECT o.id AS orderId, o.afterSaleState FROM orders o
      LEFT JOIN (SELECT orderId, SUM(CASE WHEN state IN (${words(LIVE_STATES)}) THEN 1 ELSE 0 END) AS live
                   FROM after_sales GROUP BY orderId) c ON c.orderId = o.id
     WHERE o.afterSaleState <> CASE WHEN c.live IS NULL THEN 'none' WHEN c.live > 0 THEN 'open' ELSE 'done' END`,
  },
  {
    id: 'A5',
    title: 'Goods that came back to be sold have one movement for each line.',
    sql: `SELECT a.id AS afterSaleLineId, a.restocked FROM after_sale_lines a
     WHERE a.restocked <> (SELECT COALESCE(SUM(m.delta), 0) FROM stock_movements m
                            WHERE m.cause = 'after-sale-line:' || a.id)`,
  },
]
