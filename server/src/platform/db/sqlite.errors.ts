import { DuplicateKeyError, StatementFailed } from './errors.ts'
import type { SqliteFile } from './sqlite.driver.ts'

const UNIQUE = /^UNIQUE constraint failed: (.+)$/
const NAMED = /^index '(.+)'$/

/** SQLite's extended result codes that have a meaning of their own here; https://sqlite.org/rescode.html */
const CONSTRAINT_PRIMARY_KEY = 1555
const CONSTRAINT_UNIQUE = 2067

/** SQLite names the columns of a violated key; the declared index name is looked up in the schema. The rest is `StatementFailed`. */
export function sqliteError(error: unknown, db: SqliteFile, sql: string): Error {
  // No instanceof: the addon makes its errors in the first realm that loaded it, and jest has one for each test file.
  const { errcode, message = String(error) } = (error ?? {}) as { errcode?: number; message?: string }
  if (errcode !== CONSTRAINT_UNIQUE && errcode !== CONSTRAINT_PRIMARY_KEY)
    return new StatementFailed(message, errcode === undefined ? '' : `SQLITE_${errcode}`, sql, { cause: error })
  const what = UNIQUE.exec(message)?.[1] ?? ''
  const named = NAMED.exec(what)?.[1]
  if (named) return new DuplicateKeyError(tableOf(db, named), named, { cause: error })
  const columns = what.split(', ').map((column) => column.slice(column.indexOf('.') + 1))
  const table = what.slice(0, what.indexOf('.'))
  return new DuplicateKeyError(table, indexOf(db, table, columns), { cause: error })
}

function indexOf(db: SqliteFile, table: string, columns: string[]): string {
  const indexes = db
    .prepare(`SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> 'pk'`)
    .all(table) as { name: string }[]
  const same = (name: string) =>
    (db.prepare('SELECT name FROM pragma_index_info(?) ORDER BY seqno').all(name) as { name: string }[])
      .map((column) => column.name)
      .join() === columns.join()
  return indexes.find((index) => same(index.name))?.name ?? 'PRIMARY'
}

function tableOf(db: SqliteFile, index: string): string {
  const [row] = db.prepare(`SELECT tbl_name AS name FROM sqlite_master WHERE name = ?`).all(index)
  return (row as { name: string } | undefined)?.name ?? ''
}
