import type { DeskView } from './dto/order.dto.ts'

/**
 * The stage as a condition on orders `o` and their teams `t`: what shared/order/stage says of one order, said of all. An
 * order whose team has just formed or failed is one step behind its team, so both count.
 */
export const stageCondition: Record<DeskView, string> = {
  unpaid: "o.paymentState = 'unpaid'",
  teaming: "o.paymentState = 'paid' AND o.fulfilmentState = 'waiting' AND t.status = 'open'",
  preparing: `o.paymentState = 'paid' AND (o.fulfilmentState = 'preparing'
    OR (o.fulfilmentState = 'waiting' AND (t.status IS NULL OR t.status = 'formed')))`,
  shipped: "o.paymentState = 'paid' AND o.fulfilmentState = 'shipped'",
  ready: "o.paymentState = 'paid' AND o.fulfilmentState = 'ready'",
  received: "o.paymentState = 'paid' AND o.fulfilmentState = 'received'",
  closed: "o.paymentState = 'closed'",
  refunding: `(o.paymentState = 'refunding' OR (o.paymentState = 'paid' AND (o.fulfilmentState = 'cancelled'
    OR (o.fulfilmentState = 'waiting' AND t.status = 'failed'))))`,
  refunded: "o.paymentState = 'refunded'",
  'refund-stuck': `EXISTS (SELECT 1 FROM refunds r WHERE r.orderId = o.id AND r.status IN ('abnormal', 'closed'))`,
}
