import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from, once } from '../../lib/api.ts'

export type Product = Dto<'AdminProduct'>
export type ProductInput = Dto<'AdminProductInput'>
export type Sku = Dto<'AdminSku'>
export type Category = Dto<'AdminCategory'>

export const productKeys = {
  all: ['products'],
  one: (code: string) => ['products', 'one', code],
  stock: (skuCode: string) => ['stock', skuCode],
}
export const touchedByProduct = [productKeys.all, ['dashboard'], ['categories']]

export const listProducts = (
  filter: { q?: string; lowStock?: boolean; archived?: boolean },
  cursor: string | undefined,
) => api.get('/api/v1/admin/products', { query: { ...filter, cursor, limit: 30 } })

export const readProduct = (code: string) => api.get('/api/v1/admin/products/{code}', { path: { code } })

export const createProduct = (body: ProductInput) => api.post('/api/v1/admin/products', { body })

export const updateProduct = (code: string, body: ProductInput, version: string) =>
  api.put('/api/v1/admin/products/{code}', { path: { code }, body, header: from(version) })

export const setProductStatus = (code: string, status: 'on' | 'off') =>
  api.post('/api/v1/admin/products/{code}/status', { path: { code }, body: { status } })

export const copyProduct = (code: string, title: string) =>
  api.post('/api/v1/admin/products/{code}/copy', { path: { code }, body: { title } })

export const archiveProduct = (code: string) => api.post('/api/v1/admin/products/{code}/archive', { path: { code } })

export const restoreProduct = (code: string) => api.post('/api/v1/admin/products/{code}/restore', { path: { code } })

export const listMovements = (skuCode: string, cursor: string | undefined) =>
  api.get('/api/v1/admin/skus/{skuCode}/stock', { path: { skuCode }, query: { cursor, limit: 30 } })

export const adjustStock = (skuCode: string, body: { delta: number; reason: string }, key: string) =>
  api.post('/api/v1/admin/skus/{skuCode}/stock', { path: { skuCode }, body, header: once(key) })

export const createCategory = (body: { name: string; parentCode: string | null }) =>
  api.post('/api/v1/admin/categories', { body })

/** Units that may still be sold. */
export const available = (sku: Sku): number => sku.onHand - sku.reserved

/** Below its reminder mark, as the server's low-stock list counts it. */
export const isLow = (sku: Sku): boolean => sku.isOnShelf && available(sku) < sku.lowMark

/** `水果 / 热带水果` for a category code of either level. */
export const categoryPath = (code: string, categories: Category[]): string => {
  for (const top of categories) {
    if (top.code === code) return top.name
    const child = top.children.find((one) => one.code === code)
    if (child) return `${top.name} / ${child.name}`
  }
  return code
}
