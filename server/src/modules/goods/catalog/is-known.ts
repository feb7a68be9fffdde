import type { Tx } from '../../../platform/db/tx.ts'

/** Whether there is a product of this code, in whatever state. */
export async function isKnown(tx: Tx, code: string): Promise<boolean> {
  return (await tx.row('SELECT id FROM products WHERE code = ?', [code])) !== undefined
}
