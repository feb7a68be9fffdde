import { defineErrors } from '../../../platform/http/problem.ts'

export const AfterSaleError = defineErrors('after-sale', {
  'not-found': 404,
  /** The order is not paid, or its goods are not prepared yet: cancel it instead. */
  'not-yet': 409,
  /** The window after receipt has passed. */
  'too-late': 409,
  /** All of it was refunded, or is in a case already. */
  'nothing-left': 409,
  /** {state} the move is not in the table from here */
  'bad-state': 409,
  'return-too-early': 422,
  'return-perishable': 422,
  /** Who changed their mind sends the goods back. */
  'return-instead': 422,
  'perishable-kept': 422,
  'picture-needed': 422,
  /** 'other' says nothing by itself. */
  'words-needed': 422,
})
