import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const OrderError = defineErrors('order', {
  'not-found': 404,
  /** {payableFen} what it costs now */
  'price-changed': 409,
  /** {limit} */
  'too-many-unpaid': 409,
  'alone-unavailable': 409,
  /** {state} the move is not in the table from here */
  'bad-state': 409,
  /** {minutes} it was said to be ready longer ago than that */
  'undo-too-late': forStaff(409),
  'delivery-unavailable': 422,
  'address-required': 422,
  'perishable-ack-required': 422,
  empty: 422,
})
