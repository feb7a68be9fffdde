import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What the keeping and giving away of personal data sets going. */

/** A member has left; told again when the last request of theirs is long over. */
export const memberLeft = defineEvent('member.left', { memberId: id })
export const buildDataExport = defineJob('build-data-export', { exportId: id })
/** Due when the file's days are over. */
export const expireDataExport = defineJob('expire-data-export', { exportId: id })
/** Due when the last access token of a member who has left is worth nothing any more. */
export const sweepDeletedMember = defineJob('sweep-deleted-member', { memberId: id })
