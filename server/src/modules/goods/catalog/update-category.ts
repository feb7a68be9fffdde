import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import { CategoryError } from './catalog.errors.ts'
import type { CategoryChange } from './dto/category.dto.ts'
import { holdCategories } from './hold-categories.ts'

interface Placed {
  id: number
  parentId: number | null
}

/** Gives a category another name or place on its level. Coupons keep the name of the day they were made. */
@Injectable()
export class UpdateCategory {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws category.not-found | version.… */
  run(
    code: string,
    { name, place }: CategoryChange,
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      await holdCategories(tx)
      const category = await tx.row<Placed>('SELECT id, parentId FROM categories WHERE code = ?', [code])
      if (!category) throw CategoryError('not-found', { code })
      await takeVersion(tx, { kind: 'category', id: category.id, code }, { ...by, at: this.clock.now() })
      await tx.run('UPDATE categories SET name = ? WHERE id = ?', [name.trim(), category.id])
      await putAt(tx, category, place)
    })
  }
}

/** Its level is numbered anew from 1. */
async function putAt(tx: Tx, { id, parentId }: Placed, place: number): Promise<void> {
  const siblings = await tx.rows<{ id: number }>(
    `SELECT id FROM categories WHERE ${parentId === null ? 'parentId IS NULL' : 'parentId = ?'} ORDER BY sortOrder, id`,
    parentId === null ? [] : [parentId],
  )
  const order = siblings.map((one) => one.id).filter((one) => one !== id)
  order.splice(place - 1, 0, id)
  await tx.run(
    `UPDATE categories SET sortOrder = CASE id ${'WHEN ? THEN ? '.repeat(order.length)}END
      WHERE id IN (${placeholders(order.length)})`,
    [...order.flatMap((one, index) => [one, index + 1]), ...order],
  )
}
