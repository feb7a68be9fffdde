/** Work about sharing. */
declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** Tells WeChat how far a team has come, for the cards in people's chats. */
    'update-live-messages': { teamId: number }
    /** Due long after a group buy has ended. */
    'forget-visits': { groupBuyId: number }
  }
}

export {}
