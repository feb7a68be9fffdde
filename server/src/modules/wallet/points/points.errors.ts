import { defineErrors } from '../../../platform/http/problem.ts'

export const PointsError = defineErrors('points', {
  /** {balance} what can be spent now */
  'not-enough': 409,
  /** On the ban list: neither earns nor spends. */
  banned: 403,
})
