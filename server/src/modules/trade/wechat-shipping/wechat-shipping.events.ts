import { defineJob, id } from '../../../platform/jobs/define.ts'

/** Due when the goods have left or lie ready. */
export const uploadShipping = defineJob('upload-shipping', { orderId: id })
/** Due when WeChat hints that the buyer has confirmed. */
export const checkShipping = defineJob('check-shipping', { orderId: id })
