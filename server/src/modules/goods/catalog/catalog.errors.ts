import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const ProductError = defineErrors('product', {
  'not-found': 404,
  'in-use': forStaff(409),
  /** It has to be restored first. */
  archived: forStaff(409),
})
export const CategoryError = defineErrors('category', {
  'not-found': forStaff(404),
  /** {products} are in it, archived ones too */
  'in-use': forStaff(409),
  /** {children} stand below it */
  'has-children': forStaff(409),
  /** {title} of a coupon that is good for it */
  'named-by-coupon': forStaff(409),
})
