import type Database from 'better-sqlite3'
import { DuplicateKeyError, StatementFailed } from './errors.ts'

const UNIQUE = /^UNIQUE constraint failed: (.+)$/
const NAMED = /^index '(.+)'$/

/** SQLite names the columns of a violated key; the declared index name is looked up in the schema. The rest is `StatementFailed`. */
export function sqliteError(error: unknown, db: Database.Database, sql: string): Error {
  // No instanceof: the addon makes its errors in the first realm that loaded it, and jest has one for each test file.
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string }
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE' && code !== 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return new StatementFailed(message, code, sql, { cause: error })
  const what = UNIQUE.exec(message)?.[1] ?? ''
  const named = NAMED.exec(what)?.[1]
  if (named) return new DuplicateKeyError(tableOf(db, named), named, { cause: error })
  const columns = what.split(', ').map((column) => column.slice(column.indexOf('.') + 1))
  const table = what.slice(0, what.indexOf('.'))
  return new DuplicateKeyError(table, indexOf(db, table, columns), { cause: error })
}

function indexOf(db: Database.Database, table: string, columns: string[]): string {
  const indexes = db
    .prepare(`SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> 'pk'`)
    .all(table) as { name: string }[]
  const same = (name: string) =>
    (db.prepare('SELECT name FROM pragma_index_info(?) ORDER BY seqno').all(name) as { name: string }[])
      .map((column) => column.name)
      .join() === columns.join()
  return indexes.find((index) => same(index.name))?.name ?? 'PRIMARY'
}

function tableOf(db: Database.Database, index: string): string {
  const row = db.prepare(`SELECT tbl_name AS name FROM sqlite_master WHERE name = ?`).get(index)
  return (row as { name: string } | undefined)?.name ?? ''
}
