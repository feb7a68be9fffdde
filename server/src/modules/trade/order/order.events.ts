/** What happens to an order; handlers read the rest from the row. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    'order.paid': { orderId: number }
    /** A late payer was given a seat elsewhere (GB-5). `opened`: in a new team. */
    'order.moved-team': { orderId: number; fromTeamId: number; toTeamId: number; opened: boolean }
    'order.ready': { orderId: number }
    'order.shipped': { orderId: number }
    'order.received': { orderId: number }
    /** The whole or a part went back and WeChat has confirmed it. */
    'order.refunded': { orderId: number; refundId: number }
  }
  interface JobMap {
    /** Due when the buyer is nudged, then at the payment deadline. */
    'close-unpaid-order': { orderId: number }
    /** Due N days after shipping. */
    'receive-order': { orderId: number }
    'refund-order-of-failed-team': { orderId: number }
  }
}

export {}
