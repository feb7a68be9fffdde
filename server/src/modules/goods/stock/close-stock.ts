import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { StockError } from './stock.errors.ts'

/**
 * Removes the stock of SKUs that go without a trace: the caller knows that nothing was ever ordered of them. Units that
 * lie in the house keep their SKU, also those that somebody has just put there. @throws stock.on-hand
 */
export async function closeStock(tx: Tx, skuIds: readonly number[]): Promise<void> {
  const list = placeholders(skuIds.length)
  const closed = await tx.run(`DELETE FROM stocks WHERE skuId IN (${list}) AND onHand = 0`, [...skuIds])
  if (closed !== skuIds.length) throw await refusal(tx, skuIds)
  await tx.run(`DELETE FROM stock_movements WHERE skuId IN (${list})`, [...skuIds])
}

async function refusal(tx: Tx, skuIds: readonly number[]): Promise<Error> {
  const held = await tx.row<{ spec: string; onHand: number }>(
    `SELECT s.spec, k.onHand FROM stocks k JOIN skus s ON s.id = k.skuId
      WHERE k.skuId IN (${placeholders(skuIds.length)}) LIMIT 1`,
    [...skuIds],
  )
  return StockError('on-hand', { spec: held?.spec ?? '', onHand: held?.onHand ?? 0 })
}
