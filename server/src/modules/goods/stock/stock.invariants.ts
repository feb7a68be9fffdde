import type { Invariant } from '../../../platform/db/invariant.ts'

export const stockInvariants: Invariant[] = [
  {
    id: 'S1',
    title: 'On hand and reserved are not negative, and no more is reserved than there is.',
    sql: `SELECT skuId, onHand, reserved FROM stocks WHERE onHand < 0 OR reserved < 0 OR reserved > onHand`,
  },
  {
    id: 'S2',
    title: 'On hand is the sum of the movements.',
    sql: `SELECT s.skuId, s.onHand, COALESCE(m.moved, 0) AS moved
      FROM stocks s LEFT JOIN (SELECT skuId, SUM(delta) AS moved FROM stock_movements GROUP BY skuId) m ON m.skuId = s.skuId
     WHERE s.onHand <> COALESCE(m.moved, 0)`,
  },
  {
    id: 'S2',
    title: 'Reserved is the sum of the live holds.',
    sql: `SELECT s.skuId, s.reserved, COALESCE(h.held, 0) AS held
      FROM stocks s
      LEFT JOIN (SELECT skuId, SUM(quantity - releasedQuantity) AS held FROM order_lines WHERE holdState = 'held' GROUP BY skuId) h
        ON h.skuId = s.skuId
     WHERE s.reserved <> COALESCE(h.held, 0)`,
  },
  {
    id: 'S2',
    title: 'Goods that left the house have one movement for each line.',
    sql: `SELECT l.id AS orderLineId, l.orderId FROM order_lines l
     WHERE l.holdState = 'taken'
       AND (SELECT COUNT(*) FROM stock_movements m
             WHERE m.skuId = l.skuId AND m.cause = 'order-line:' || l.id AND m.delta = l.releasedQuantity - l.quantity) <> 1`,
  },
  {
    id: 'S3',
    title: 'A closed or cancelled order holds no stock and no seat of an open team.',
    sql: `SELECT o.id AS orderId, o.orderNo FROM orders o
     WHERE (o.paymentState IN ('closed', 'refunding', 'refunded') OR o.fulfilmentState = 'cancelled')
       AND (EXISTS (SELECT 1 FROM order_lines l WHERE l.orderId = o.id AND l.holdState = 'held')
         OR EXISTS (SELECT 1 FROM teams t WHERE t.id = o.teamId AND t.status = 'open' AND o.seatMemberId IS NOT NULL))`,
  },
  {
    id: 'S3',
    title: 'An order that is under way holds its stock until the goods leave.',
    sql: `SELECT o.id AS orderId, o.orderNo FROM orders o
     WHERE o.paymentState IN ('unpaid', 'paid') AND o.fulfilmentState IN ('waiting', 'preparing')
       AND EXISTS (SELECT 1 FROM order_lines l WHERE l.orderId = o.id AND l.holdState <> 'held' AND l.releasedQuantity < l.quantity)`,
  },
  {
    id: 'S4',
    title: 'A SKU stands on one line of an order, so that it is checked on the sum.',
    sql: `SELECT orderId, skuId FROM order_lines GROUP BY orderId, skuId HAVING COUNT(*) > 1`,
  },
]
