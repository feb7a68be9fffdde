import type { Tx } from '../../../platform/db/tx.ts'

/** Below `lowMark` free units the SKU is on the low-stock list. */
export async function setLowMark(tx: Tx, skuCode: string, lowMark: number): Promise<void> {
  await tx.run('UPDATE stocks SET lowMark = ? WHERE skuId = (SELECT id FROM skus WHERE code = ?)', [lowMark, skuCode])
}
