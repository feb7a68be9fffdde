import type { Tx } from '../../../platform/db/tx.ts'

/**
 * How many entries whose key begins with `prefix` a member has since an instant. The caller holds the account, so that
 * what is granted at once cannot pass a limit together.
 */
export async function countEntries(tx: Tx, memberId: number, prefix: string, since: Date): Promise<number> {
  const row = await tx.row<{ times: number }>(
    'SELECT COUNT(*) AS times FROM points_entries WHERE memberId = ? AND createdAt >= ? AND businessKey LIKE ?',
    [memberId, since, `${prefix}%`],
  )
  return row?.times ?? 0
}

/** Whether this key was booked before. */
export async function hasEntry(tx: Tx, businessKey: string): Promise<boolean> {
  return (await tx.row('SELECT id FROM points_entries WHERE businessKey = ?', [businessKey])) !== undefined
}
