import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const LevelError = defineErrors('level', {
  'not-found': forStaff(404),
  /** {rankNo} there is a level of this rank already */
  'rank-taken': forStaff(409),
  /** A higher rank needs more growth than every lower one, and a lower rank less. */
  'not-rising': forStaff(422),
  /** {members} they hold it, so that it cannot go */
  'in-use': forStaff(409),
})
