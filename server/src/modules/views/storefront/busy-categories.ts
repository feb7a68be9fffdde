import type { Tx } from '../../../platform/db/tx.ts'
import type { Category } from '../../goods/catalog/dto/category.dto.ts'

/** The categories, of both levels, in which something is on or comes; the others are nobody's to tap. */
export async function busyCategories(tx: Tx, all: Category[], now: Date): Promise<Category[]> {
  const rows = await tx.rows<{ code: string }>(
    `SELECT DISTINCT c.code FROM group_buys g JOIN products p ON p.id = g.productId JOIN categories c ON c.id = p.categoryId
      WHERE g.status = 'published' AND g.isHidden = 0 AND g.deletedAt IS NULL AND g.closeAt > ?`,
    [now],
  )
  const busy = new Set(rows.map(({ code }) => code))
  return all.flatMap((category) => {
    const children = category.children.filter(({ code }) => busy.has(code))
    return busy.has(category.code) || children.length > 0 ? [{ ...category, children }] : []
  })
}
