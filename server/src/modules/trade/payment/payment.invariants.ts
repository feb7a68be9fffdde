import type { Invariant } from '../../../platform/db/invariant.ts'

export const paymentInvariants: Invariant[] = [
  {
    id: 'P1',
    title: 'At most one success is consumed per order, and by its own order.',
    sql: `SELECT consumedOrderId AS orderId, COUNT(*) AS successes FROM payments WHERE consumedOrderId IS NOT NULL
     GROUP BY consumedOrderId HAVING COUNT(*) > 1 OR MIN(orderId) <> consumedOrderId`,
  },
  {
    id: 'P1',
    title: 'Any further success has a refund of the whole of it.',
    sql: `SELECT p.id AS paymentId, p.orderId FROM payments p
     WHERE p.status = 'succeeded' AND p.consumedOrderId IS NULL AND p.amountFen > 0
       AND p.amountFen <> (SELECT COALESCE(SUM(r.amountFen), 0) FROM refunds r WHERE r.paymentId = p.id)`,
  },
  {
    id: 'P2',
    title: 'What was paid is what was payable.',
    sql: `SELECT p.id AS paymentId, p.orderId, p.amountFen, o.payableFen
      FROM payments p JOIN orders o ON o.id = p.consumedOrderId WHERE p.amountFen <> o.payableFen`,
  },
  {
    id: 'P3',
    title: 'A paid order has a success with a transaction number.',
    sql: `SELECT o.id AS orderId, o.orderNo FROM orders o
     WHERE o.paymentState IN ('paid', 'refunding', 'refunded') AND o.payableFen > 0
       AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.consumedOrderId = o.id AND p.status = 'succeeded'
                        AND p.transactionId IS NOT NULL AND p.succeededAt IS NOT NULL)`,
  },
  {
    id: 'P3',
    title: 'A success that was consumed has a paid order.',
    sql: `SELECT p.id AS paymentId, p.consumedOrderId AS orderId FROM payments p
      LEFT JOIN orders o ON o.id = p.consumedOrderId
     WHERE p.consumedOrderId IS NOT NULL
       AND (p.status <> 'succeeded' OR o.id IS NULL OR o.paymentState NOT IN ('paid', 'refunding', 'refunded'))`,
  },
  {
    id: 'P3',
    title: 'A transaction number stands on one payment.',
    sql: `SELECT transactionId, COUNT(*) AS payments FROM payments WHERE transactionId IS NOT NULL
     GROUP BY transactionId HAVING COUNT(*) > 1`,
  },
  {
    id: 'P4',
    title: 'Refunds of a payment do not exceed it.',
    sql: `SELECT r.paymentId, SUM(r.amountFen) AS refundedFen FROM refunds r LEFT JOIN payments p ON p.id = r.paymentId
     GROUP BY r.paymentId, p.amountFen, p.status
    HAVING p.amountFen IS NULL OR p.status <> 'succeeded' OR SUM(r.amountFen) > p.amountFen`,
  },
  {
    id: 'P4',
    title: 'What an order says is refunded is the sum of the refunds of the payment that paid it.',
    sql: `SELECT o.id AS orderId, o.refundedFen, COALESCE(r.refundsFen, 0) AS refundsFen
      FROM orders o
      LEFT JOIN (SELECT p.consumedOrderId AS orderId, SUM(f.amountFen) AS refundsFen
                   FROM refunds f JOIN payments p ON p.id = f.paymentId
                  WHERE p.consumedOrderId IS NOT NULL GROUP BY p.consumedOrderId) r ON r.orderId = o.id
     WHERE o.refundedFen <> COALESCE(r.refundsFen, 0)`,
  },
  {
    id: 'P4',
    title: 'No line gives back more money or units than it has, and its refunds sum to what it says.',
    sql: `SELECT l.id AS orderLineId, l.orderId FROM order_lines l
      LEFT JOIN (SELECT orderLineId, SUM(amountFen) AS amountFen, SUM(quantity) AS units
                   FROM refund_lines GROUP BY orderLineId) r ON r.orderLineId = l.id
     WHERE l.refundedFen > l.payableFen OR l.refundedQuantity > l.quantity
        OR (l.payableFen > 0 AND l.refundedFen <> COALESCE(r.amountFen, 0))
        OR l.refundedQuantity < COALESCE(r.units, 0)
        OR (l.payableFen >= l.quantity AND l.refundedQuantity <> COALESCE(r.units, 0))`,
  },
  {
    id: 'P4',
    title: 'The lines of a refund do not exceed it.',
    sql: `SELECT r.id AS refundId, r.orderId FROM refunds r JOIN refund_lines l ON l.refundId = r.id
     GROUP BY r.id, r.orderId, r.amountFen HAVING SUM(l.amountFen) > r.amountFen`,
  },
  {
    id: 'P5',
    title: 'Money on a closed order has a refund.',
    sql: `SELECT o.id AS orderId, o.orderNo, p.id AS paymentId FROM orders o JOIN payments p ON p.orderId = o.id
     WHERE o.paymentState = 'closed' AND p.status = 'succeeded' AND p.amountFen > 0
       AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.paymentId = p.id)`,
  },
  {
    id: 'P5',
    title: 'A refunding order has its refund, a refunded one has it carried out in full.',
    sql: `SELECT o.id AS orderId, o.orderNo, o.paymentState FROM orders o
     WHERE o.paymentState IN ('refunding', 'refunded') AND o.payableFen > 0
       AND o.payableFen <> (SELECT COALESCE(SUM(r.amountFen), 0) FROM refunds r JOIN payments p ON p.id = r.paymentId
                             WHERE p.consumedOrderId = o.id AND (o.paymentState = 'refunding' OR r.status IN ('succeeded', 'settled')))`,
  },
]
