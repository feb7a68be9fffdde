import { DatabaseUnavailable, DuplicateKeyError } from './errors.ts'

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

interface DriverError extends Error {
  code?: string
  errno?: number
  fatal?: boolean
  sqlMessage?: string
}

const KEY = /for key '(?:([^'.]+)\.)?([^'.]+)'$/
const TABLE = /^\s*(?:INSERT\s+(?:IGNORE\s+)?INTO|UPDATE|REPLACE\s+INTO)\s+`?(\w+)/i

/** Turns a driver error into ours; others pass. MySQL 8 says `table.key`, MariaDB only `key`. */
export function mysqlError(error: DriverError, sql: string): Error {
  if (error.errno === DUPLICATE) {
    const [, table, index] = KEY.exec(error.sqlMessage ?? error.message) ?? []
    return new DuplicateKeyError(table ?? TABLE.exec(sql)?.[1] ?? '', index ?? '', { cause: error })
  }
  if (UNREACHABLE.has(error.code ?? '') || error.message === 'Pool is closed.')
    return new DatabaseUnavailable({ cause: error })
  return error
}

export function isTransientMysql(error: unknown): boolean {
  const errno = (error as DriverError | null)?.errno
  return errno === DEADLOCK || errno === LOCK_WAIT
}
