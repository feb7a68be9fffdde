import { defineErrors } from '../../../platform/http/problem.ts'

export const RefundError = defineErrors('refund', {
  'not-found': 404,
  /** {state} */
  'not-allowed': 409,
  /** {left} units that are neither refunded nor in an after-sale case */
  'too-many-units': 409,
  /** As many refunds of one payment as WeChat takes. */
  'too-often': 409,
})
