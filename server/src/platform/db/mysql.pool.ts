import { createPool, type Pool, type PoolConnection } from 'mysql2'

const DEFAULT_SIZE = 10
/** Callers beyond this are refused at once: a longer queue only makes everybody time out. */
const QUEUE_LIMIT = 2_000

/** One pool whose connections all speak UTC, strict SQL, READ COMMITTED and JS numbers. */
export function openPool({ url, poolSize }: { url: string; poolSize?: number }, mariadb: boolean): Pool {
  const pool = createPool({
    uri: url,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    decimalNumbers: true,
    // Text protocol: an object that slipped through must not turn into `key = value` SQL.
    stringifyObjects: true,
    // Only the door has these connections, and the text of each of its statements is fixed in code.
    multipleStatements: true,
    connectionLimit: poolSize ?? DEFAULT_SIZE,
    queueLimit: QUEUE_LIMIT,
    connectTimeout: 5_000,
    enableKeepAlive: true,
  })
  const settings = sessionSettings(mariadb)
  // Once a connection, not once a transaction: it costs a round trip. Queued before the caller's first statement.
  pool.on('connection', (connection: PoolConnection) =>
    connection.query(settings, (error) => error && connection.destroy()),
  )
  return pool
}

/** READ COMMITTED takes no gap locks, so hot inserts do not deadlock; decisions rest on conditional updates anyway. */
export function sessionSettings(mariadb: boolean): string {
  return `SET SESSION time_zone = '+00:00',
    ${mariadb ? 'tx_isolation' : 'transaction_isolation'} = 'READ-COMMITTED',
    sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,PIPES_AS_CONCAT',
    innodb_lock_wait_timeout = 5`
}
