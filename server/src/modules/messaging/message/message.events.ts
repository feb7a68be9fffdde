declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** Due at once. */
    'send-message': { messageId: number }
  }
}

export {}
