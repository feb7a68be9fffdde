import { defineErrors } from '../../../platform/http/problem.ts'

export const SkuError = defineErrors('sku', { 'not-found': 404 })

export const StockError = defineErrors('stock', {
  'below-reserved': 409,
  /** {skuCode, available} */
  'sold-out': 409,
})
