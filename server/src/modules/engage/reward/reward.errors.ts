import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const RewardError = defineErrors('reward', {
  'not-found': 404,
  'sold-out': 409,
  /** {limit} of one reward a member may have */
  'limit-reached': 409,
  /** {points} it costs now */
  'price-changed': 409,
  'delivery-unavailable': 422,
  /** {taken} units are gone already */
  'stock-below-taken': forStaff(409),
})
