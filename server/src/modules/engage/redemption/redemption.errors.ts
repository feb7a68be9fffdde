import { defineErrors } from '../../../platform/http/problem.ts'

export const RedemptionError = defineErrors('redemption', {
  'not-found': 404,
  /** {state} it is in: collected, sent, issued or cancelled */
  'bad-state': 409,
})
