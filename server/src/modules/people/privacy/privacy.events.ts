/** What the keeping and giving away of personal data sets going. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** A member has left; told again when the last request of theirs is long over. */
    'member.left': { memberId: number }
  }
  interface JobMap {
    'build-data-export': { exportId: number }
    /** Due when the file's days are over. */
    'expire-data-export': { exportId: number }
    /** Due when the last access token of a member who has left is worth nothing any more. */
    'sweep-deleted-member': { memberId: number }
  }
}

export {}
