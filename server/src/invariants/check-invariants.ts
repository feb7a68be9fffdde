import { nouns } from '../nouns.ts'
import type { Db } from '../platform/db/db.ts'
import type { Invariant } from '../platform/db/invariant.ts'
import { jobInvariants } from '../platform/jobs/job.invariants.ts'

/** Enough to see what is wrong; a broken rule can break on every row. */
const ROWS_SHOWN = 20

/** Every rule of the design that SQL can tell for what exists so far: each noun brings its own. */
export const invariants: readonly Invariant[] = [...nouns.flatMap((noun) => noun.invariants ?? []), ...jobInvariants]

export interface Broken {
  id: string
  title: string
  /** At most twenty of the rows at fault, each with its ids. */
  rows: Record<string, unknown>[]
}

/**
 * Looks at committed data only and changes nothing. Each rule reads one moment of its own.
 * @param now the shop's time, which only the deadlines of teams are compared with.
 * @returns the rules that do not hold; an empty list is what everybody wants.
 */
export async function checkInvariants(
  db: Pick<Db, 'read'>,
  now: Date,
  rules: readonly Invariant[] = invariants,
): Promise<Broken[]> {
  const broken: Broken[] = []
  for (const { id, title, sql, params } of rules) {
    const rows = await db.read((tx) =>
      tx.rows<Record<string, unknown>>(`${sql} LIMIT ${ROWS_SHOWN}`, params ? params(now) : []),
    )
    if (rows.length > 0) broken.push({ id, title, rows })
  }
  return broken
}
