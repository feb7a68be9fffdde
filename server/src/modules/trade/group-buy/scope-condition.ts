import type { CouponScope } from '@tuanke/shared/coupon/rules'
import { placeholders } from '../../../platform/db/tx.ts'

/** What shared/coupon/rules `isCovered` says of one product `p`, said of all. */
export function scopeCondition(scope: CouponScope): { sql: string; params: number[] } {
  const { categoryIds, productIds, excludedProductIds } = scope
  const params: number[] = []
  const among = (column: string, ids: readonly number[]): string => {
    params.push(...ids)
    return ids.length > 0 ? `${column} IN (${placeholders(ids.length)})` : '1 = 0'
  }
  const isFree = categoryIds.length === 0 && productIds.length === 0
  const wanted = isFree
    ? '1 = 1'
    : `(${among('p.id', productIds)} OR ${among('p.categoryId', categoryIds)} OR p.categoryId IN (
        SELECT c.id FROM categories c WHERE ${among('c.parentId', categoryIds)}))`
  return { sql: `(${wanted} AND NOT (${among('p.id', excludedProductIds)}))`, params }
}
