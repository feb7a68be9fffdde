import { defineJob, id } from '../../../platform/jobs/define.ts'

/** Work about sharing. */

/** Tells WeChat how far a team has come, for the cards in people's chats. */
export const updateLiveMessages = defineJob('update-live-messages', { teamId: id })
/** Due long after a group buy has ended. */
export const forgetVisits = defineJob('forget-visits', { groupBuyId: id })
