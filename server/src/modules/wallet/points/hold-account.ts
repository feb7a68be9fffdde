import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/**
 * Holds the member's account until the commit, so that the points of one member move one after another; makes it when
 * there is none yet. Must be the first statement of a transaction: what is read after it cannot change under the reader.
 */
export async function holdAccount(tx: Tx, memberId: number): Promise<void> {
  const hold = () => tx.hold('points_accounts', 'memberId = ?', [memberId])
  if ((await hold()) === 1) return
  try {
    await tx.insert('points_accounts', { memberId, balance: 0, debt: 0 })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    await hold()
  }
}
