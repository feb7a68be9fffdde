import { defineErrors } from '../../../platform/http/problem.ts'

export const FavouriteError = defineErrors('favourite', {
  /** {limit} */
  'too-many': 422,
})
