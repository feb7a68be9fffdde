import { Injectable } from '@nestjs/common'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { CategoryError } from './catalog.errors.ts'
import { versionOf } from '../../shop/version/version-of.ts'
import { holdCategories } from './hold-categories.ts'
import type { AdminCategory, CategoryInput } from './dto/category.dto.ts'

interface Parent {
  id: number
  parentId: number | null
}

/** Adds a category at the end of its level. */
@Injectable()
export class CreateCategory {
  constructor(private readonly db: Db) {}

  /** @throws category.not-found for an unknown parent, or one that is itself on the second level */
  run({ name, parentCode }: CategoryInput): Promise<AdminCategory> {
    return this.db.transaction(async (tx) => {
      await holdCategories(tx)
      const parent =
        parentCode === null
          ? undefined
          : await tx.row<Parent>('SELECT id, parentId FROM categories WHERE code = ?', [parentCode])
      if (parentCode !== null && (!parent || parent.parentId !== null)) throw CategoryError('not-found', { parentCode })
      const last = await tx.row<{ sortOrder: number | null }>('SELECT MAX(sortOrder) AS sortOrder FROM categories')
      const code = randomCode(8)
      await tx.insert('categories', {
        code,
        parentId: parent?.id ?? null,
        name: name.trim(),
        sortOrder: (last?.sortOrder ?? 0) + 1,
      })
      return { code, name: name.trim(), version: versionOf(code), products: 0, children: [] }
    })
  }
}
