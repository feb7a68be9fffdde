/** What members tell that others act on. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** A member has told their birthday, or another one than before. */
    'member.birthday-set': { memberId: number }
  }
}

export {}
