declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** WeChat could not give the money back and will not try again by itself. */
    'refund.stuck': { orderId: number; refundId: number; memberId: number }
  }
  interface JobMap {
    /** Ask WeChat to give the money back, or how far it is. */
    'execute-refund': { refundId: number }
  }
}

export {}
