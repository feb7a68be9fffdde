import type { Invariant } from '../../../platform/db/invariant.ts'

const LIVE = "o.paymentState IN ('unpaid', 'paid')"

export const couponInvariants: Invariant[] = [
  {
    id: 'C1',
    title: 'A template has given away what it counts, and no more than its limit.',
    sql: `SELECT t.id AS templateId, t.issued, t.totalLimit, COALESCE(c.coupons, 0) AS coupons
      FROM coupon_templates t
      LEFT JOIN (SELECT templateId, COUNT(*) AS coupons FROM coupons GROUP BY templateId) c ON c.templateId = t.id
     WHERE t.issued <> COALESCE(c.coupons, 0) OR (t.totalLimit IS NOT NULL AND t.issued > t.totalLimit)`,
  },
  {
    id: 'C1',
    title: 'A member has of a template what is counted, and no more than one may have.',
    sql: `SELECT c.templateId, c.memberId, COUNT(*) AS coupons, MIN(m.issued) AS issued, MIN(t.perMemberLimit) AS allowed
      FROM coupons c JOIN coupon_templates t ON t.id = c.templateId
      LEFT JOIN coupon_members m ON m.templateId = c.templateId AND m.memberId = c.memberId
     GROUP BY c.templateId, c.memberId
    HAVING COUNT(*) <> COALESCE(MIN(m.issued), -1) OR COUNT(*) > MIN(t.perMemberLimit)`,
  },
  {
    id: 'C2',
    title: 'A used coupon is on an order of its owner that took it, and that order is not closed.',
    sql: `SELECT c.id AS couponId, c.orderId, c.state FROM coupons c LEFT JOIN orders o ON o.id = c.orderId
     WHERE c.state = 'used'
       AND (o.id IS NULL OR o.couponId <> c.id OR o.couponId IS NULL OR o.memberId <> c.memberId OR o.paymentState = 'closed')`,
  },
  {
    id: 'C2',
    title: 'A coupon is on at most one live order.',
    sql: `SELECT o.couponId, COUNT(*) AS orders FROM orders o WHERE o.couponId IS NOT NULL AND ${LIVE}
       AND EXISTS (SELECT 1 FROM order_lines l WHERE l.orderId = o.id AND l.refundedQuantity < l.quantity)
     GROUP BY o.couponId HAVING COUNT(*) > 1`,
  },
  {
    id: 'C2',
    title: 'A live order of which anything is left has its coupon; one that is undone has let go of it.',
    sql: `SELECT o.id AS orderId, o.couponId, o.paymentState FROM orders o JOIN coupons c ON c.id = o.couponId
     WHERE (${LIVE} AND EXISTS (SELECT 1 FROM order_lines l WHERE l.orderId = o.id AND l.refundedQuantity < l.quantity)
            AND (c.orderId IS NULL OR c.orderId <> o.id))
        OR (NOT (${LIVE}) AND c.orderId = o.id)`,
  },
  {
    id: 'C3',
    title: 'A coupon on an order saves something, and what is saved by coupon has one.',
    sql: `SELECT o.id AS orderId, o.couponId FROM orders o
     WHERE (o.couponId IS NOT NULL AND o.couponDiscountFen + o.shippingDiscountFen - o.levelShippingDiscountFen = 0)
        OR (o.couponId IS NULL AND o.couponDiscountFen + o.shippingDiscountFen - o.levelShippingDiscountFen > 0)`,
  },
  {
    id: 'C4',
    title: 'No order and no line falls below zero, and no discount is more than what it is on.',
    sql: `SELECT o.id AS orderId, 0 AS orderLineId FROM orders o
     WHERE o.payableFen < 0 OR o.shippingDiscountFen < 0 OR o.shippingDiscountFen > o.shippingFen
    UNION ALL
    SELECT l.orderId, l.id FROM order_lines l
     WHERE l.payableFen < 0 OR l.couponDiscountFen < 0 OR l.couponDiscountFen > l.goodsFen - l.levelDiscountFen`,
  },
]
