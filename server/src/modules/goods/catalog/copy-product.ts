import { Injectable } from '@nestjs/common'
import { foldForSearch } from '@tuanke/shared/search-text'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import { pinyinOf } from '../../../platform/texts/pinyin.ts'
import { AddSkus } from './add-skus.ts'
import { ProductError } from './catalog.errors.ts'
import type { AdminSkuInput } from './dto/admin-product-input.dto.ts'

/** What a copy has of its model. */
const COPIED = `categoryId, subtitle, coverUrl, galleryJson, blocksJson, usageGuide, certificatesJson, origin, storage,
  shelfLife, returnPromise, isPerishable`

/** A new product like another, as a draft under a title of its own: its SKUs too, with none of them in stock. */
@Injectable()
export class CopyProduct {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly addSkus: AddSkus,
  ) {}

  /** @returns the copy's code. @throws product.not-found */
  run(code: string, title: string, staffId: number): Promise<string> {
    return this.db.transaction(async (tx) => {
      // Held: it does not move to another category meanwhile, whose own may then be deleted.
      await tx.hold('products', 'code = ?', [code])
      const model = await tx.row<Record<string, Param>>(`SELECT ${COPIED} FROM products WHERE code = ?`, [code])
      if (!model) throw ProductError('not-found', { code })
      const skus = await tx.rows<AdminSkuInput>(
        `SELECT s.spec, s.priceFen, s.costFen, s.weightGram, s.isOnShelf, k.lowMark
           FROM skus s JOIN stocks k ON k.skuId = s.id JOIN products p ON p.id = s.productId
          WHERE p.code = ? ORDER BY s.id`,
        [code],
      )
      const now = this.clock.now()
      const copyCode = randomCode(10)
      const productId = await tx.insert('products', {
        ...{ code: copyCode, title: title.trim(), searchText: foldForSearch(title), searchPinyin: pinyinOf(title) },
        ...model,
        ...{ status: 'draft', createdAt: now, updatedAt: now },
      })
      await this.addSkus.run(tx, { productId, staffId }, skus)
      return copyCode
    })
  }
}
