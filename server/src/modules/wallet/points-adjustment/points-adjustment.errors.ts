import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const AdjustmentError = defineErrors('points-adjustment', {
  'not-found': forStaff(404),
  /** {state} somebody has decided already */
  decided: forStaff(409),
  /** Who asked for it does not approve it. */
  'own-request': forStaff(403),
})
