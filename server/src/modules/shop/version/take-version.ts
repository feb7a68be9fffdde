import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { FIRST, type RecordKind, versionOf } from './version-of.ts'
import { VersionError } from './version.errors.ts'

interface EditedRecord {
  kind: RecordKind
  id: number
  code: string
}

interface Save {
  /** What the client read, as it says; undefined when it says nothing. */
  version: string | undefined
  staffId: number
  at: Date
}

/**
 * The save of one who saw the record as it stands: of two that saw the same, the second finds it changed. First in its
 * transaction, so that they come one after the other. @throws version.required | version.stale {version, by, at} | version.unknown
 */
export async function takeVersion(tx: Tx, record: EditedRecord, { version, staffId, at }: Save): Promise<void> {
  const seen = numberIn(version, record.code)
  const row = { kind: record.kind, recordId: record.id, version: seen + 1, staffId, changedAt: at }
  if (seen === FIRST ? await isFirst(tx, row) : await isNext(tx, row)) return
  throw await refusal(tx, record, seen)
}

type Row = { kind: string; recordId: number; version: number; staffId: number; changedAt: Date }

async function isFirst(tx: Tx, row: Row): Promise<boolean> {
  try {
    await tx.insert('record_versions', row)
    return true
  } catch (error) {
    if (error instanceof DuplicateKeyError) return false
    throw error
  }
}

async function isNext(tx: Tx, { kind, recordId, version, staffId, changedAt }: Row): Promise<boolean> {
  const taken = await tx.run(
    'UPDATE record_versions SET version = ?, staffId = ?, changedAt = ? WHERE kind = ? AND recordId = ? AND version = ?',
    [version, staffId, changedAt, kind, recordId, version - 1],
  )
  return taken === 1
}

/** The number in `CODE.3`, which says of which record it is. */
function numberIn(version: string | undefined, code: string): number {
  if (version === undefined) throw VersionError('required')
  const digits = version.startsWith(`${code}.`) ? version.slice(code.length + 1) : ''
  if (!/^[1-9]\d{0,8}$/.test(digits)) throw VersionError('unknown')
  return Number(digits)
}

async function refusal(tx: Tx, { kind, id, code }: EditedRecord, seen: number): Promise<Error> {
  const now = await tx.row<{ version: number; by: string | null; changedAt: Date }>(
    `SELECT v.version, s.displayName AS \`by\`, v.changedAt FROM record_versions v LEFT JOIN staff s ON s.id = v.staffId
      WHERE v.kind = ? AND v.recordId = ?`,
    [kind, id],
  )
  if (!now || now.version < seen) return VersionError('unknown')
  return VersionError('stale', {
    version: versionOf(code, now.version),
    by: now.by ?? '',
    at: now.changedAt.toISOString(),
  })
}
