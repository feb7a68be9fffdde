import { defineJob, id } from '../../../platform/jobs/define.ts'

/** Due at once. */
export const sendMessage = defineJob('send-message', { messageId: id })
