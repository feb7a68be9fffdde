/** Birthdays: told once, celebrated each year. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    'birthday.celebrated': { memberId: number; year: number; points: number; hasCoupon: boolean }
  }
  interface JobMap {
    /** Due in the morning of the day; out of date when the member has another birthday by then. */
    'celebrate-birthday': { memberId: number; monthDay: string; year: number }
  }
}

export {}
