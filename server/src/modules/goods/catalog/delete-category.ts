import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { CategoryError } from './catalog.errors.ts'
import { categoryNamedBy } from './category-use.ts'
import { holdCategories } from './hold-categories.ts'

/** Removes a category that nothing stands below and no live coupon is good for; its products move in the same step. */
@Injectable()
export class DeleteCategory {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws category.not-found | category.has-children | category.named-by-coupon | category.in-use, with nothing moved */
  run(code: string, productsTo: string | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      await holdCategories(tx)
      const category = await tx.row<{ id: number }>('SELECT id FROM categories WHERE code = ?', [code])
      if (!category) throw CategoryError('not-found', { code })
      const { id } = category
      const children = await count(tx, 'SELECT COUNT(*) AS n FROM categories WHERE parentId = ?', id)
      if (children > 0) throw CategoryError('has-children', { children })
      const title = await categoryNamedBy(tx, id, this.clock.now())
      if (title !== undefined) throw CategoryError('named-by-coupon', { title })
      if (productsTo !== undefined) await moveProducts(tx, id, productsTo)
      const gone = await tx.run(
        'DELETE FROM categories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM products p WHERE p.categoryId = ?)',
        [id, id],
      )
      if (gone === 1) return
      throw CategoryError('in-use', {
        products: await count(tx, 'SELECT COUNT(*) AS n FROM products WHERE categoryId = ?', id),
      })
    })
  }
}

async function moveProducts(tx: Tx, id: number, productsTo: string): Promise<void> {
  const target = await tx.row<{ id: number }>('SELECT id FROM categories WHERE code = ? AND id <> ?', [productsTo, id])
  if (!target) throw CategoryError('not-found', { productsTo })
  await tx.run('UPDATE products SET categoryId = ? WHERE categoryId = ?', [target.id, id])
}

async function count(tx: Tx, sql: string, id: number): Promise<number> {
  return (await tx.row<{ n: number }>(sql, [id]))?.n ?? 0
}
