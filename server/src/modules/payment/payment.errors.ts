import { defineErrors } from '../../platform/http/problem.ts'

export const PaymentError = defineErrors('payment', {
  closed: 409,
  'already-paid': 409,
  /** WeChat refused it: {reason} */
  failed: 502,
  signature: 401,
})
