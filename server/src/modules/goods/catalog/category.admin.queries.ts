import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import { type AdminCategory, MAX_CATEGORIES } from './dto/category.dto.ts'

interface Row {
  id: number
  code: string
  parentId: number | null
  name: string
  products: number
}

@Injectable()
export class CategoryAdminQueries {
  constructor(private readonly db: Db) {}

  /** Both levels, in the merchant's order, with what is in each. */
  list(): Promise<AdminCategory[]> {
    return this.db.read(async (tx) => {
      const rows = await tx.rows<Row>(
        `SELECT c.id, c.code, c.parentId, c.name, (SELECT COUNT(*) FROM products p WHERE p.categoryId = c.id) AS products
           FROM categories c ORDER BY c.sortOrder, c.id LIMIT ${MAX_CATEGORIES}`,
      )
      const versionOf = await versionsOf(tx, 'category', rows)
      const under = (above: number | null) =>
        rows
          .filter(({ parentId }) => parentId === above)
          .map(({ id, code, name, products }) => ({ id, code, name, products, version: versionOf({ id, code }) }))
      return under(null).map(({ id, ...top }) => ({
        ...top,
        children: under(id).map(({ id: _, ...child }) => child),
      }))
    })
  }
}
