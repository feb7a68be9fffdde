import { defineErrors } from '../../../platform/http/problem.ts'

export const TeamError = defineErrors('team', {
  'not-found': 404,
  full: 409,
  expired: 409,
  formed: 409,
  /** {orderNo} the order that holds the member's seat */
  'already-in': 409,
  /** {limit} */
  'limit-opened': 409,
  /** {limit} */
  'limit-joined': 409,
})
