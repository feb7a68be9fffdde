import { z } from 'zod'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** Birthdays: told once, celebrated each year. */

export const birthdayCelebrated = defineEvent('birthday.celebrated', {
  memberId: id,
  year: z.int(),
  points: z.int(),
  hasCoupon: z.boolean(),
})
/** Due in the morning of the day; out of date when the member has another birthday by then. */
export const celebrateBirthday = defineJob('celebrate-birthday', { memberId: id, monthDay: z.string(), year: z.int() })
