import type { Tx } from '../../../platform/db/tx.ts'

/** The lowest level that ships free where levels count; null where none does. */
export async function freeShippingLevel(tx: Tx): Promise<string | null> {
  const row = await tx.row<{ name: string }>(
    'SELECT name FROM levels WHERE isShippingFree = 1 ORDER BY growthFrom LIMIT 1',
  )
  return row?.name ?? null
}
