import type { Tx } from '../../../platform/db/tx.ts'

/** One order line whose goods leave the house. */
export interface LeavingLine {
  id: number
  skuId: number
  quantity: number
}

/**
 * The reserved goods leave the house: on hand and reserved fall together, one movement row per line says why (S2).
 * The caller has moved the lines from 'held' to 'taken' first, so it happens once.
 */
export async function takeStock(tx: Tx, lines: LeavingLine[], reason: string, now: Date): Promise<void> {
  for (const line of [...lines].sort((a, b) => a.skuId - b.skuId)) {
    const taken = await tx.run(
      'UPDATE stocks SET onHand = onHand - ?, reserved = reserved - ? WHERE skuId = ? AND reserved >= ?',
      [line.quantity, line.quantity, line.skuId, line.quantity],
    )
    if (taken !== 1) throw new Error(`stock of SKU ${line.skuId} does not hold the ${line.quantity} units that leave`)
    const stock = await tx.row<{ onHand: number }>('SELECT onHand FROM stocks WHERE skuId = ?', [line.skuId])
    await tx.insert('stock_movements', {
      skuId: line.skuId,
      cause: `order-line:${line.id}`,
      delta: -line.quantity,
      onHandAfter: stock?.onHand ?? 0,
      reason,
      staffId: null,
      createdAt: now,
    })
  }
}
