import type { Tx } from '../../../platform/db/tx.ts'

/** Goods of one line of an after-sale case that came back. */
export interface ReturnedLine {
  id: number
  skuId: number
  quantity: number
}

/**
 * Goods that came back can be sold again: on hand rises, with one movement row per line (S2). The caller has moved the
 * case first, so it happens once; a second time would violate the key of the movement.
 */
export async function restock(
  tx: Tx,
  lines: ReturnedLine[],
  { reason, staffId, now }: { reason: string; staffId: number; now: Date },
): Promise<void> {
  for (const line of [...lines].sort((a, b) => a.skuId - b.skuId)) {
    await tx.run('UPDATE stocks SET onHand = onHand + ? WHERE skuId = ?', [line.quantity, line.skuId])
    const stock = await tx.row<{ onHand: number }>('SELECT onHand FROM stocks WHERE skuId = ?', [line.skuId])
    await tx.insert('stock_movements', {
      skuId: line.skuId,
      cause: `after-sale-line:${line.id}`,
      delta: line.quantity,
      onHandAfter: stock!.onHand,
      reason,
      staffId,
      createdAt: now,
    })
  }
}
