import { placeholders } from '../../../platform/db/tx.ts'
import { defineProductUse } from '../../goods/catalog/product-use.ts'

/** A group buy offers SKUs for good, and sells its product until it closes. */
defineProductUse({
  async offeredSku(tx, skuIds) {
    const item = await tx.row<{ skuId: number }>(
      `SELECT skuId FROM group_buy_items WHERE skuId IN (${placeholders(skuIds.length)}) LIMIT 1`,
      [...skuIds],
    )
    return item?.skuId
  },
  async sellingNow(tx, productCode, now) {
    const selling = await tx.row<{ code: string }>(
      `SELECT g.code FROM group_buys g JOIN products p ON p.id = g.productId
       WHERE p.code = ? AND g.status = 'published' AND g.closeAt > ? AND g.deletedAt IS NULL LIMIT 1`,
      [productCode, now],
    )
    return selling && { groupBuyCode: selling.code }
  },
})
