import type { Tx } from '../../../platform/db/tx.ts'

/** Holds a member's row until the commit, so that what is counted per member comes one after another. */
export async function holdMember(tx: Tx, memberId: number): Promise<void> {
  await tx.hold('members', 'id = ?', [memberId])
}
