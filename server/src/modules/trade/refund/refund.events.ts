import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** WeChat could not give the money back and will not try again by itself. */
export const refundStuck = defineEvent('refund.stuck', { orderId: id, refundId: id, memberId: id })
/** Ask WeChat to give the money back, or how far it is. */
export const executeRefund = defineJob('execute-refund', { refundId: id })
