import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const SkuError = defineErrors('sku', { 'not-found': forStaff(404) })

export const StockError = defineErrors('stock', {
  'below-reserved': forStaff(409),
  /** {spec, onHand} a SKU goes only when none of it is left */
  'on-hand': forStaff(409),
  /** {skuCode, available} */
  'sold-out': 409,
})
