import { defineErrors } from '../../../platform/http/problem.ts'

export const PickupError = defineErrors('pickup', {
  'not-found': 404,
  'wrong-point': 403,
  already: 409,
  'not-ready': 409,
  /** {retryAfterSeconds} */
  locked: 429,
})
