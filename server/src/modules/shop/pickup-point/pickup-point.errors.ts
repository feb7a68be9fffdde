import { defineErrors } from '../../../platform/http/problem.ts'

export const PickupPointError = defineErrors('pickup-point', { 'not-found': 404 })
