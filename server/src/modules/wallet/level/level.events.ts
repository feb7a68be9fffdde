/** Levels: somebody has another one, and the looking after of them that falls due. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** A row of `level_changes` was written. */
    'level.changed': { changeId: number }
  }
  interface JobMap {
    /** Due in the morning of a Shanghai day on which growth lapses or levels end, one a day; `ladder`: thresholds changed. */
    'review-levels': { day: string | 'ladder' }
  }
}

export {}
