import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { AddSkus } from './add-skus.ts'
import { SkuError } from '../stock/stock.errors.ts'
import type { AdminProductInput } from './dto/admin-product-input.dto.ts'
import { productColumns } from './product-row.ts'

/** A new product, as a draft, with its SKUs and their first stock. */
@Injectable()
export class CreateProduct {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly addSkus: AddSkus,
  ) {}

  /**
   * @returns the product's code
   * @throws category.not-found; sku.not-found when an input names a SKU, which a new product cannot have
   */
  run(input: AdminProductInput, staffId: number | null): Promise<string> {
    const named = input.skus.find((sku) => sku.code !== undefined)
    if (named) throw SkuError('not-found', { skuCode: named.code })
    return this.db.transaction(async (tx) => {
      const now = this.clock.now()
      const code = randomCode(10)
      const columns = await productColumns(tx, input, now)
      const productId = await tx.insert('products', { code, ...columns, status: 'draft', createdAt: now })
      await this.addSkus.run(tx, { productId, staffId }, input.skus)
      return code
    })
  }
}
