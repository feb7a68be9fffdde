import { z } from 'zod'
import { defineJob, id } from '../../../platform/jobs/define.ts'

/** Work about favourites. */

/** Due when the group buy opens, and again shortly before it ends; goes on from the favourite after `afterId`. */
export const remindFavourites = defineJob('remind-favourites', {
  groupBuyId: id,
  moment: z.enum(['opens', 'ends']),
  afterId: z.int(),
})
