import { z } from 'zod'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What happens to an order; handlers read the rest from the row. */

export const orderPaid = defineEvent('order.paid', { orderId: id, memberId: id })
/** A late payer was given a seat elsewhere (GB-5). `opened`: in a new team. */
export const orderMovedTeam = defineEvent('order.moved-team', {
  orderId: id,
  memberId: id,
  fromTeamId: id,
  toTeamId: id,
  opened: z.boolean(),
})
export const orderReady = defineEvent('order.ready', { orderId: id, memberId: id })
/** It was said too early; `readyAt` is when. */
export const orderReadyUndone = defineEvent('order.ready-undone', { orderId: id, memberId: id, readyAt: z.string() })
export const orderShipped = defineEvent('order.shipped', { orderId: id, memberId: id })
/** It is on its way under another number than was said. */
export const orderParcelCorrected = defineEvent('order.parcel-corrected', {
  orderId: id,
  memberId: id,
  trackingNo: z.string(),
})
export const orderReceived = defineEvent('order.received', { orderId: id, memberId: id })
/** The whole or a part went back and WeChat has confirmed it. */
export const orderRefunded = defineEvent('order.refunded', { orderId: id, memberId: id, refundId: id })
/** Due when the buyer is nudged, then at the payment deadline. */
export const closeUnpaidOrder = defineJob('close-unpaid-order', { orderId: id })
/** Due N days after shipping. */
export const receiveOrder = defineJob('receive-order', { orderId: id })
export const refundOrderOfFailedTeam = defineJob('refund-order-of-failed-team', { orderId: id })
