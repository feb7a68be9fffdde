import { defineErrors } from '../../../platform/http/problem.ts'

export const ProductError = defineErrors('product', { 'not-found': 404, 'in-use': 409 })
export const SkuError = defineErrors('sku', { 'not-found': 404 })
export const StockError = defineErrors('stock', { 'below-reserved': 409 })
export const CategoryError = defineErrors('category', { 'not-found': 404 })
