import type { Tx } from '../../../platform/db/tx.ts'
import { type DeletionBlockerKind, deletionBlockers } from '../../personal-data.ts'

/** How many things of one kind stand in the way. */
export interface DeletionBlocker {
  kind: DeletionBlockerKind
  count: number
}

/** What keeps a member from leaving, in one statement. */
export async function blockersOf(tx: Tx, memberId: number): Promise<DeletionBlocker[]> {
  const all = deletionBlockers()
  const rows = await tx.rows<DeletionBlocker>(
    all.map(({ kind, rows }) => `SELECT '${kind}' AS kind, COUNT(*) AS count FROM ${rows}`).join(' UNION ALL '),
    all.map(() => memberId),
  )
  return rows.filter(({ count }) => count > 0)
}
