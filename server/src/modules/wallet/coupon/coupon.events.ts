declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** Staff gave a member a coupon that the member did not ask for. */
    'coupon.given': { couponCode: string }
  }
}

export {}
