/** What happens to redemptions, and what falls due. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    'redemption.sent': { redemptionId: number }
    /** The points are back; not told when the member did it. */
    'redemption.cancelled': { redemptionId: number }
  }
  interface JobMap {
    /** Due when the time to collect a gift is over. */
    'lapse-redemption': { redemptionId: number }
  }
}

export {}
