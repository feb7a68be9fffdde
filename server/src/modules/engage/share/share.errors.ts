import { defineErrors } from '../../../platform/http/problem.ts'

export const ShareError = defineErrors('share', {
  /** No such code, or what it led to has been taken away. */
  'not-found': 404,
})
