import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const PaymentError = defineErrors('payment', {
  closed: 409,
  'already-paid': 409,
  /** WeChat refused it: {reason} */
  failed: 502,
  /** {fault} a notification that does not verify */
  signature: forStaff(401),
  /** {field} genuine, but not what we asked for */
  mismatch: forStaff(422),
})
