import type { Tx } from '../../../platform/db/tx.ts'
import { ProductError } from './catalog.errors.ts'

/** The product is not archived until the commit. @throws product.archived */
export async function holdForSale(tx: Tx, code: string): Promise<void> {
  const held = await tx.hold('products', "code = ? AND status <> 'archived'", [code])
  if (held === 0) throw ProductError('archived', { code })
}
