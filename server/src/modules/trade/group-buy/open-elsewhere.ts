import type { Tx } from '../../../platform/db/tx.ts'

/** Where the same product can be bought now, what ends last first; null where nowhere. */
export async function openElsewhere(tx: Tx, productId: number, now: Date): Promise<string | null> {
  const row = await tx.row<{ code: string }>(
    `SELECT g.code FROM group_buys g
      WHERE g.productId = ? AND g.status = 'published' AND g.isHidden = 0 AND g.deletedAt IS NULL
        AND g.openAt <= ? AND g.closeAt > ?
      ORDER BY g.closeAt DESC, g.id DESC LIMIT 1`,
    [productId, now, now],
  )
  return row?.code ?? null
}
