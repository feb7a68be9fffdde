import { DatabaseUnavailable, DuplicateKeyError, StatementFailed } from './errors.ts'

const LOCK_WAIT = 1205
const DEADLOCK = 1213
const DUPLICATE = 1062
/** Errors that mean "no database behind this connection", by driver code. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_CONNECTION_KILLED',
])

const GONE = /closed state|is closed|queue limit/i

interface DriverError extends Error {
  code?: string
  errno?: number
  fatal?: boolean
  sqlMessage?: string
  /** The statement with its values in it. */
  sql?: string
}

const KEY = /for key '(?:([^'.]+)\.)?([^'.]+)'$/
const TABLE = /^\s*(?:INSERT\s+(?:IGNORE\s+)?INTO|UPDATE|REPLACE\s+INTO)\s+`?(\w+)/i

/** Turns a driver error into ours; deadlocks and lock waits pass. MySQL 8 says `table.key`, MariaDB only `key`. */
export function mysqlError(error: DriverError, sql: string): Error {
  // The values may be personal data, and errors are logged.
  delete error.sql
  if (error.errno === DUPLICATE) {
    const [, table, index] = KEY.exec(error.sqlMessage ?? error.message) ?? []
    return new DuplicateKeyError(table ?? TABLE.exec(sql)?.[1] ?? '', index ?? '', { cause: error })
  }
  // mysql2 has no code for statements on a connection or pool that has gone; it says so in words or by `fatal`.
  if (UNREACHABLE.has(error.code ?? '') || error.fatal || GONE.test(error.message))
    return new DatabaseUnavailable({ cause: error })
  // `Db` knows a deadlock by its number and tries again.
  if (isTransientMysql(error)) return error
  return new StatementFailed(error.sqlMessage ?? error.message, error.code ?? '', sql, { cause: error })
}

export function isTransientMysql(error: unknown): boolean {
  const errno = (error as DriverError | null)?.errno
  return errno === DEADLOCK || errno === LOCK_WAIT
}
