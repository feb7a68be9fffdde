import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const PickupError = defineErrors('pickup', {
  'not-found': forStaff(404),
  'wrong-point': forStaff(403),
  already: forStaff(409),
  'not-ready': forStaff(409),
  /** {retryAfterSeconds} */
  locked: forStaff(429),
})
