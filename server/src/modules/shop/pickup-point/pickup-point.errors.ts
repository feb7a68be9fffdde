import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const PickupPointError = defineErrors('pickup-point', {
  'not-found': forStaff(404),
  /** Of latitude and longitude only one was said. */
  'place-incomplete': forStaff(422),
})
