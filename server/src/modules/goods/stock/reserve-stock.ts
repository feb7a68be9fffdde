import type { Tx } from '../../../platform/db/tx.ts'
import { StockError } from './stock.errors.ts'

/** Units of one SKU. */
export interface SkuUnits {
  skuId: number
  quantity: number
}

/**
 * Promises units to an order: the check and the taking are one statement per SKU (bugs 1, 3), on the sum when a SKU
 * stands on several lines (bug 4). SKUs are taken in id order so that two orders never wait for each other in a circle.
 * @throws stock.sold-out {available} when fewer units are free.
 */
export async function reserveStock(tx: Tx, lines: SkuUnits[]): Promise<void> {
  for (const { skuId, quantity } of sumBySku(lines)) {
    const taken = await tx.run('UPDATE stocks SET reserved = reserved + ? WHERE skuId = ? AND onHand - reserved >= ?', [
      quantity,
      skuId,
      quantity,
    ])
    if (taken === 1) continue
    const stock = await tx.row<{ code: string; free: number }>(
      'SELECT s.code, t.onHand - t.reserved AS free FROM stocks t JOIN skus s ON s.id = t.skuId WHERE t.skuId = ?',
      [skuId],
    )
    throw StockError('sold-out', { skuCode: stock?.code ?? '', available: stock?.free ?? 0 })
  }
}

/** Gives reserved units back. The caller has moved the order's lines from 'held' first, so it happens once. */
export async function releaseStock(tx: Tx, lines: SkuUnits[]): Promise<void> {
  for (const { skuId, quantity } of sumBySku(lines)) {
    const given = await tx.run('UPDATE stocks SET reserved = reserved - ? WHERE skuId = ? AND reserved >= ?', [
      quantity,
      skuId,
      quantity,
    ])
    if (given !== 1) throw new Error(`stock of SKU ${skuId} holds fewer than the ${quantity} units to release`)
  }
}

/** Adds up the lines of each SKU, in SKU order. */
export function sumBySku(lines: SkuUnits[]): SkuUnits[] {
  const sums = new Map<number, number>()
  for (const { skuId, quantity } of lines) sums.set(skuId, (sums.get(skuId) ?? 0) + quantity)
  return [...sums].map(([skuId, quantity]) => ({ skuId, quantity })).sort((a, b) => a.skuId - b.skuId)
}
