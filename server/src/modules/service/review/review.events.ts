import { z } from 'zod'
import { defineEvent, id } from '../../../platform/jobs/define.ts'

/** A review has become public for the first time; once per review, ever. */
export const reviewApproved = defineEvent('review.approved', {
  reviewId: id,
  memberId: id,
  orderId: id,
  productId: id,
  hasPictures: z.boolean(),
  /** Characters of the text. */
  textLength: z.int(),
})
export const reviewRejected = defineEvent('review.rejected', {
  reviewId: id,
  memberId: id,
  part: z.enum(['review', 'append']),
})
export const reviewReplied = defineEvent('review.replied', { reviewId: id, memberId: id })
