import { defineErrors } from '../../../platform/http/problem.ts'

export const AdjustmentError = defineErrors('points-adjustment', {
  'not-found': 404,
  /** {state} somebody has decided already */
  decided: 409,
  /** Who asked for it does not approve it. */
  'own-request': 403,
})
