import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const TicketError = defineErrors('ticket', {
  /** Somebody else's too. */
  'not-found': 404,
  /** {state} the move is not in the table from here */
  'bad-state': 409,
  /** {limit} open tickets of one member */
  'too-many': 409,
  /** {limit} messages of one ticket */
  'too-long': 409,
  /** A suggestion is adopted once, and only a suggestion is. */
  'not-adoptable': forStaff(409),
})
