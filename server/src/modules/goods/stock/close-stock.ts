import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** Removes the stock of SKUs that go without a trace: the caller knows that nothing was ever ordered of them. */
export async function closeStock(tx: Tx, skuIds: readonly number[]): Promise<void> {
  for (const table of ['stock_movements', 'stocks'])
    await tx.run(`DELETE FROM ${table} WHERE skuId IN (${placeholders(skuIds.length)})`, [...skuIds])
}
