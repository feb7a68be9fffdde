import type { Tx } from '../../../platform/db/tx.ts'

/** How another noun uses products, so that none disappears from under it. Goods know no offer; whoever has one says so here. */
export interface ProductUse {
  /** Which of the SKUs was ever offered, if any. */
  offeredSku(tx: Tx, skuIds: readonly number[]): Promise<number | undefined>
  /** What sells the product at `now`, as parameters of `product.in-use`. */
  sellingNow(tx: Tx, productCode: string, now: Date): Promise<Record<string, unknown> | undefined>
}

const uses: ProductUse[] = []

/** Declared beside the noun that uses products, once. */
export function defineProductUse(use: ProductUse): void {
  uses.push(use)
}

/** The first of the SKUs that somebody has ever offered. */
export async function offeredSku(tx: Tx, skuIds: readonly number[]): Promise<number | undefined> {
  for (const use of uses) {
    const skuId = await use.offeredSku(tx, skuIds)
    if (skuId !== undefined) return skuId
  }
  return undefined
}

/** What sells the product at `now`, if anything. */
export async function sellingNow(tx: Tx, productCode: string, now: Date): Promise<Record<string, unknown> | undefined> {
  for (const use of uses) {
    const found = await use.sellingNow(tx, productCode, now)
    if (found) return found
  }
  return undefined
}
