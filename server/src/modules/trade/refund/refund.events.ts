declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** Ask WeChat to give the money back, or how far it is. */
    'execute-refund': { refundId: number }
  }
}

export {}
