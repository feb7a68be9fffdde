import { defineErrors } from '../../../platform/http/problem.ts'

export const ImageError = defineErrors('image', {
  unsupported: 415,
  /** {limit} pictures a member may send in a day */
  'too-many': 429,
  /** A picture is named that this member has not sent. */
  'not-yours': 422,
})
