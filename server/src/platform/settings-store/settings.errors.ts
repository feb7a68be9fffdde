import { defineErrors, forStaff } from '../http/problem.ts'

export const SettingError = defineErrors('setting', {
  'not-found': forStaff(404),
  forbidden: forStaff(403),
  invalid: forStaff(422),
  stale: forStaff(409),
})
