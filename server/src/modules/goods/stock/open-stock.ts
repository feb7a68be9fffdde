import type { Tx } from '../../../platform/db/tx.ts'

/** The stock a new SKU begins with, in units. */
export interface FirstStock {
  skuId: number
  onHand: number
  /** Below this many free units the SKU is on the low-stock list. */
  lowMark: number
}

/** Gives new SKUs their stock rows; a first stock above 0 gets its movement. Two statements for any number. */
export async function openStock(
  tx: Tx,
  stocks: FirstStock[],
  { staffId, now }: { staffId: number | null; now: Date },
): Promise<void> {
  await tx.insert(
    'stocks',
    stocks.map((stock) => ({ ...stock, reserved: 0 })),
  )
  await tx.insert(
    'stock_movements',
    stocks
      .filter(({ onHand }) => onHand > 0)
      .map(({ skuId, onHand }) => {
        const move = { skuId, cause: 'initial', delta: onHand, onHandAfter: onHand }
        return { ...move, reason: '期初库存', staffId, createdAt: now }
      }),
  )
}
