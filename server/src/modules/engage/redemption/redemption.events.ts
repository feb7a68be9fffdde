import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What happens to redemptions, and what falls due. */

export const redemptionSent = defineEvent('redemption.sent', { redemptionId: id, memberId: id })
/** The points are back; not told when the member did it. */
export const redemptionCancelled = defineEvent('redemption.cancelled', { redemptionId: id, memberId: id })
/** Due when the time to collect a gift is over. */
export const lapseRedemption = defineJob('lapse-redemption', { redemptionId: id })
