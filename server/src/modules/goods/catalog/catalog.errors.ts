import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const ProductError = defineErrors('product', { 'not-found': 404, 'in-use': forStaff(409) })
export const CategoryError = defineErrors('category', { 'not-found': forStaff(404) })
