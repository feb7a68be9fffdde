declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** Due when the goods have left or lie ready. */
    'upload-shipping': { orderId: number }
    /** Due when WeChat hints that the buyer has confirmed. */
    'check-shipping': { orderId: number }
  }
}

export {}
