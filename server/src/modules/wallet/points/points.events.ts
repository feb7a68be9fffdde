import { z } from 'zod'
import { reasonFact } from '../../../platform/texts/reasons.ts'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What happens to points, and what falls due. */

/** Pending points became usable; `debtRepaid` of the amount went into an old debt. */
export const pointsGranted = defineEvent('points.granted', {
  memberId: id,
  orderId: id,
  amount: z.int(),
  debtRepaid: z.int(),
})
/** Points came or went by something other than an order, and the member is to be told why. */
export const pointsChanged = defineEvent('points.changed', {
  memberId: id,
  amount: z.int(),
  reason: reasonFact,
  businessKey: z.string(),
})
/** So many points lapse on a Shanghai day, `daysLeft` days from now. */
export const pointsExpiring = defineEvent('points.expiring', {
  memberId: id,
  day: z.string(),
  daysLeft: z.int(),
  amount: z.int(),
})
/** Due when the after-sale window of the order has passed. */
export const releasePoints = defineJob('release-points', { grantId: id })
/** Due when the lot expires. */
export const expirePoints = defineJob('expire-points', { lotId: id })
/** Due in the morning, `daysLeft` days before the member's lots of that Shanghai day expire. */
export const warnOfExpiry = defineJob('warn-of-expiry', { memberId: id, day: z.string(), daysLeft: z.int() })
