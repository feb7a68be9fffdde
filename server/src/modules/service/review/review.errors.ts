import { defineErrors } from '../../../platform/http/problem.ts'

export const ReviewError = defineErrors('review', {
  'not-found': 404,
  /** Nobody learns whether somebody else's order exists. */
  'not-yours': 404,
  /** Only what has been received can be reviewed, and what was not given back whole. */
  'not-received': 409,
  /** {days} after receipt it is too late */
  'too-late': 409,
  already: 409,
  /** WeChat refuses the words; they can be written again. */
  'text-refused': 422,
  /** Only a public review can be added to, once, within {days} days. */
  'not-appendable': 409,
  /** {state} the move is not in the table from here */
  'bad-state': 409,
})
