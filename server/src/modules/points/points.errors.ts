import { defineErrors } from '../../platform/http/problem.ts'

export const PointsError = defineErrors('points', {
  /** {balance} what can be spent now */
  'not-enough': 409,
})
