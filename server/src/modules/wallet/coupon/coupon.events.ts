import { z } from 'zod'
import { defineEvent, id } from '../../../platform/jobs/define.ts'

/** Staff gave a member a coupon that the member did not ask for. */
export const couponGiven = defineEvent('coupon.given', { couponCode: z.string(), memberId: id })
