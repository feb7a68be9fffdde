import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const PickupPointError = defineErrors('pickup-point', { 'not-found': forStaff(404) })
