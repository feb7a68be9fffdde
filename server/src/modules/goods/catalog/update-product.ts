import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import { closeStock } from '../stock/close-stock.ts'
import { setLowMark } from '../stock/set-low-mark.ts'
import { AddSkus } from './add-skus.ts'
import { SkuError } from '../stock/stock.errors.ts'
import { ProductError } from './catalog.errors.ts'
import type { AdminProductInput, AdminSkuInput } from './dto/admin-product-input.dto.ts'
import { productColumns } from './product-row.ts'
import { offeredSku } from './product-use.ts'

/**
 * Replaces what staff write about a product. SKUs with a code are changed, those without are added, those left out are
 * removed. Stock never changes here: that is an adjustment.
 */
@Injectable()
export class UpdateProduct {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly addSkus: AddSkus,
  ) {}

  /**
   * @throws version.…, product.not-found, category.not-found, sku.not-found, product.in-use when a SKU left out was ever
   * offered, stock.on-hand when some of it lies in the house
   */
  run(code: string, input: AdminProductInput, by: { staffId: number; version: string | undefined }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const product = await tx.row<{ id: number }>('SELECT id FROM products WHERE code = ?', [code])
      if (!product) throw ProductError('not-found', { code })
      const now = this.clock.now()
      await takeVersion(tx, { kind: 'product', id: product.id, code }, { ...by, at: now })
      const columns = await productColumns(tx, input, now)
      const assignments = Object.keys(columns).map((column) => `${column} = ?`)
      const values = Object.entries(columns).map(([column, value]) =>
        column.endsWith('Json') ? JSON.stringify(value) : value,
      )
      await tx.run(`UPDATE products SET ${assignments.join(', ')} WHERE id = ?`, [...values, product.id])
      const kept = input.skus.filter((sku) => sku.code !== undefined)
      await this.removeOthers(tx, product.id, kept)
      for (const sku of kept) await this.change(tx, product.id, sku)
      const added = input.skus.filter((sku) => sku.code === undefined)
      await this.addSkus.run(tx, { productId: product.id, staffId: by.staffId }, added)
    })
  }

  private async change(tx: Tx, productId: number, sku: AdminSkuInput): Promise<void> {
    const { code, spec, priceFen, costFen, weightGram, isOnShelf, lowMark } = sku
    const matched = await tx.run(
      `UPDATE skus SET spec = ?, priceFen = ?, costFen = ?, weightGram = ?, isOnShelf = ?
       WHERE code = ? AND productId = ?`,
      [spec.trim(), priceFen, costFen, weightGram, isOnShelf, code!, productId],
    )
    if (matched === 0) throw SkuError('not-found', { skuCode: code })
    await setLowMark(tx, code!, lowMark)
  }

  /** A SKU that was never in a group buy has no order; then it and its stock go without a trace. */
  private async removeOthers(tx: Tx, productId: number, kept: AdminSkuInput[]): Promise<void> {
    const known = await tx.rows<{ id: number; code: string }>('SELECT id, code FROM skus WHERE productId = ?', [
      productId,
    ])
    const stays = new Set(kept.map((sku) => sku.code))
    const gone = known.filter(({ code }) => !stays.has(code))
    if (gone.length === 0) return
    const ids = gone.map(({ id }) => id)
    const offered = await offeredSku(tx, ids)
    if (offered !== undefined) throw ProductError('in-use', { skuCode: gone.find(({ id }) => id === offered)?.code })
    await closeStock(tx, ids)
    await tx.run(`DELETE FROM skus WHERE id IN (${placeholders(ids.length)})`, ids)
  }
}
