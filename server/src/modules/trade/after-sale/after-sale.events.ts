import { z } from 'zod'
import { AFTER_SALE_STATES } from '@tuanke/shared/after-sale/state'
import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** A case has come to a new state; 'applied' is its first. */
export const afterSaleMoved = defineEvent('after-sale.moved', {
  afterSaleId: id,
  memberId: id,
  to: z.enum(AFTER_SALE_STATES),
})
/** Due when the goods of a return should have been sent. */
export const closeUnsentReturn = defineJob('close-unsent-return', { afterSaleId: id })
