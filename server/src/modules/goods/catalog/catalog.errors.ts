import { defineErrors } from '../../../platform/http/problem.ts'

export const ProductError = defineErrors('product', { 'not-found': 404, 'in-use': 409 })
export const CategoryError = defineErrors('category', { 'not-found': 404 })
