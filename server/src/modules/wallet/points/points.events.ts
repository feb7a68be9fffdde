/** What happens to points, and what falls due. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** Pending points became usable; `debtRepaid` of the amount went into an old debt. */
    'points.granted': { memberId: number; orderId: number; amount: number; debtRepaid: number }
    /** Points came or went by something other than an order, and the member is to be told why. */
    'points.changed': { memberId: number; amount: number; reason: string; businessKey: string }
    /** So many points lapse on a Shanghai day, `daysLeft` days from now. */
    'points.expiring': { memberId: number; day: string; daysLeft: number; amount: number }
  }
  interface JobMap {
    /** Due when the after-sale window of the order has passed. */
    'release-points': { grantId: number }
    /** Due when the lot expires. */
    'expire-points': { lotId: number }
    /** Due in the morning, `daysLeft` days before the member's lots of that Shanghai day expire. */
    'warn-of-expiry': { memberId: number; day: string; daysLeft: number }
  }
}

export {}
