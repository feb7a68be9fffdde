/** What happens to points, and what falls due. */
declare module '../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** Pending points became usable; `debtRepaid` of the amount went into an old debt. */
    'points.granted': { memberId: number; orderId: number; amount: number; debtRepaid: number }
  }
  interface JobMap {
    /** Due when the after-sale window of the order has passed. */
    'release-points': { grantId: number }
    /** Due when the lot expires. */
    'expire-points': { lotId: number }
  }
}

export {}
