import type { Tx } from '../db/tx.ts'

/** A row of `settings`. */
export interface StoredDecision {
  /** Null: back to the default. Undefined: what is stored cannot be read. */
  value: unknown
  version: number
  changedBy: number
  changedAt: Date
}

interface Row extends Omit<StoredDecision, 'value'> {
  settingKey: string
  text: string | null
}

/** All decisions by key; one statement, so that they are of one moment. */
export async function readDecisions(tx: Tx): Promise<Map<string, StoredDecision>> {
  // Not as `…Json`, which throws: one row spoilt by hand must not take the others with it.
  const rows = await tx.rows<Row>('SELECT settingKey, valueJson AS text, version, changedBy, changedAt FROM settings')
  return new Map(rows.map(({ settingKey, text, ...row }) => [settingKey, { ...row, value: parsed(text) }]))
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
