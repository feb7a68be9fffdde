import { defineErrors } from '../../platform/http/problem.ts'

export const RefundError = defineErrors('refund', {
  /** {state} */
  'not-allowed': 409,
})
