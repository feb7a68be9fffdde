import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from } from '../../lib/api.ts'

type Category = Dto<'AdminCategory'>

/** What a change of categories shows in. */
export const touchedByCategory = [['categories'], ['products']]

/** A category in its place on the page. */
export interface Placed extends Dto<'AdminSubCategory'> {
  parentCode: string | null
  /** From 1, on its level. */
  place: number
  /** How many its level has. */
  siblings: number
  hasChildren: boolean
}

/** Both levels as rows, each child below its own. */
export const rowsOf = (items: Category[]): Placed[] =>
  items.flatMap(({ children, ...top }, index) => [
    { ...top, parentCode: null, place: index + 1, siblings: items.length, hasChildren: children.length > 0 },
    ...children.map((child, at) => ({
      ...child,
      ...{ parentCode: top.code, place: at + 1, siblings: children.length, hasChildren: false },
    })),
  ])

export const listCategories = () => api.get('/api/v1/admin/categories')

export const createCategory = (body: Dto<'CategoryInput'>) => api.post('/api/v1/admin/categories', { body })

export const updateCategory = (code: string, body: Dto<'CategoryChange'>, version: string) =>
  api.put('/api/v1/admin/categories/{code}', { path: { code }, body, header: from(version) })

export const deleteCategory = (code: string, productsTo: string | undefined) =>
  api.delete('/api/v1/admin/categories/{code}', { path: { code }, query: { productsTo } })
