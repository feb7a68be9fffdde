/** Work about favourites. */
declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** Due when the group buy opens, and again shortly before it ends; goes on from the favourite after `afterId`. */
    'remind-favourites': { groupBuyId: number; moment: 'opens' | 'ends'; afterId: number }
  }
}

export {}
