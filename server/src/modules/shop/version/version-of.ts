import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** What staff edit, each by a noun of its own. */
export type RecordKind = 'product' | 'category' | 'group-buy' | 'level' | 'reward' | 'coupon-template' | 'pickup-point'

/** Of a record as it was made. */
export const FIRST = 1

/** A version as clients know it: it names its record, so that one of another is found out. */
export const versionOf = (code: string, version: number = FIRST): string => `${code}.${version}`

interface Known {
  id: number
  code: string
}

/** The versions of some records, by one query. */
export async function versionsOf(tx: Tx, kind: RecordKind, records: Known[]): Promise<(record: Known) => string> {
  if (records.length === 0) return ({ code }) => versionOf(code)
  const rows = await tx.rows<{ recordId: number; version: number }>(
    `SELECT recordId, version FROM record_versions WHERE kind = ? AND recordId IN (${placeholders(records.length)})`,
    [kind, ...records.map(({ id }) => id)],
  )
  const numbers = new Map(rows.map(({ recordId, version }) => [recordId, version]))
  return ({ id, code }) => versionOf(code, numbers.get(id))
}
