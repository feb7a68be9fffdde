import { defineEvent, id } from '../../../platform/jobs/define.ts'

/** What members tell that others act on. */

/** A member has told their birthday, or another one than before. */
export const memberBirthdaySet = defineEvent('member.birthday-set', { memberId: id })
