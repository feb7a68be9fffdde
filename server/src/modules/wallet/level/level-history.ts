import type { Tx } from '../../../platform/db/tx.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { readReason, type StoredReason } from '../../../platform/texts/reasons.ts'
import type { GrowthEntry, LevelMove } from './dto/level.dto.ts'

const CHANGES_SHOWN = 10
const ENTRIES_SHOWN = 20

/** The last changes of a member's level. Which way one went is told by the levels there are, else by why. */
export async function changesOf(tx: Tx, memberId: number): Promise<LevelMove[]> {
  const rows = await tx.rows<{
    fromName: string
    toName: string
    fromGrowth: number | null
    toGrowth: number | null
    cause: string
    createdAt: Date
  }>(
    `SELECT c.fromName, c.toName, c.cause, c.createdAt, f.growthFrom AS fromGrowth, t.growthFrom AS toGrowth
       FROM level_changes c LEFT JOIN levels f ON f.id = c.fromLevelId LEFT JOIN levels t ON t.id = c.toLevelId
      WHERE c.memberId = ? ORDER BY c.id DESC LIMIT ${CHANGES_SHOWN}`,
    [memberId],
  )
  return rows.map(({ fromName, toName, cause, fromGrowth, toGrowth, createdAt }) => ({
    ...{ fromName, toName, cause, createdAt: createdAt.toISOString() },
    isUp: fromGrowth !== null && toGrowth !== null ? toGrowth > fromGrowth : cause === 'growth' || cause === 'ladder',
  }))
}

export async function entriesOf(tx: Tx, memberId: number, language: Language): Promise<GrowthEntry[]> {
  const rows = await tx.rows<StoredReason & { kind: string; amount: number; createdAt: Date }>(
    `SELECT kind, amount, reason, reasonJson, createdAt FROM growth_entries WHERE memberId = ? ORDER BY id DESC LIMIT ${ENTRIES_SHOWN}`,
    [memberId],
  )
  return rows.map(({ kind, amount, createdAt, ...why }) => ({
    ...{ kind, amount, createdAt: createdAt.toISOString() },
    reason: readReason(why, language),
  }))
}
