import { type DataSource, EntityManager } from 'typeorm'
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js'
import type { Engine, Session } from './engine.ts'
import { FifoLock } from './fifo-lock.ts'
import type { SqliteFile, SqliteStatement } from './sqlite.driver.ts'
import { sqliteError } from './sqlite.errors.ts'
import { statements } from './statements.ts'
import { type Bound, type ColumnConverter, convertersOf, convertRows, type Row } from './values.ts'

const LOCK_WAIT_MS = 5_000
const CACHED_STATEMENTS = 500

/**
 * SQLite behind one door. TypeORM gives every caller the same connection, so concurrent transactions would run inside
 * each other. Here transactions take a FIFO lock and the one writer connection (BEGIN IMMEDIATE); reads use a second,
 * query-only connection and, in WAL mode, see committed data only. Neither ever meets SQLITE_BUSY in one process,
 * which matters because the driver would wait for it synchronously and freeze the event loop.
 */
export class SqliteEngine implements Engine {
  readonly dialect = 'sqlite'
  private readonly lock = new FifoLock()
  private readonly writer: SqliteConnection
  private readonly reader: SqliteConnection

  /** `dataSource` is initialised on a file; its own connection becomes the writer. */
  constructor(
    private readonly dataSource: DataSource,
    writer: SqliteFile,
    reader: SqliteFile,
    private readonly lockWaitMs = LOCK_WAIT_MS,
  ) {
    reader.pragma('query_only = ON')
    this.writer = new SqliteConnection(dataSource, writer, true)
    this.reader = new SqliteConnection(dataSource, reader, false)
  }

  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const release = await this.lock.acquire(this.lockWaitMs)
    try {
      return await this.locked(work)
    } finally {
      release()
    }
  }

  async read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return work(this.reader)
  }

  /** Never: whoever waits here waits in the queue. */
  isTransient(): boolean {
    return false
  }

  async close(): Promise<void> {
    const release = await this.lock.acquire(this.lockWaitMs)
    // The statements kept for use hold the file open past `close`, so SQLite would leave the log beside it.
    this.writer.db.pragma('wal_checkpoint(TRUNCATE)')
    this.reader.db.close()
    release()
  }

  private async locked<T>(work: (session: Session) => Promise<T>): Promise<T> {
    this.writer.control('BEGIN IMMEDIATE')
    let result: T
    try {
      result = await work(this.writer)
      // A full disk rolls back by itself; COMMIT then fails, as it must.
      this.writer.control('COMMIT')
    } catch (error) {
      if (this.writer.db.inTransaction) this.writer.control('ROLLBACK')
      statements.rollbacks++
      throw error
    }
    statements.commits++
    return result
  }
}

interface Prepared {
  statement: SqliteStatement
  converters: ColumnConverter[]
}

class SqliteConnection implements Session {
  private readonly prepared = new Map<string, Prepared>()

  constructor(
    private readonly dataSource: DataSource,
    readonly db: SqliteFile,
    private readonly writable: boolean,
  ) {}

  async rows(sql: string, params: Bound[]): Promise<Row[]> {
    statements.reads++
    try {
      const { statement, converters } = this.prepare(sql)
      return convertRows(statement.all(...params), converters)
    } catch (error) {
      throw sqliteError(error, this.db, sql)
    }
  }

  /** The whole file is the transaction's since BEGIN IMMEDIATE. */
  async hold(sql: string, params: Bound[]): Promise<Row[]> {
    if (!this.writable) throw new Error('db.read holds nothing')
    return this.rows(sql, params)
  }

  async run(sql: string, params: Bound[], rowCount = 1): Promise<{ affected: number; insertId: number }> {
    if (!this.writable) throw new Error('db.read refuses writes')
    statements.writes++
    try {
      const { changes, lastInsertRowid } = this.prepare(sql).statement.run(...params)
      // SQLite tells the last id of a multi-row insert, MySQL the first.
      return { affected: changes, insertId: lastInsertRowid - rowCount + 1 }
    } catch (error) {
      throw sqliteError(error, this.db, sql)
    }
  }

  manager(): EntityManager {
    return new EntityManager(this.dataSource, new BoundRunner(this.dataSource, this.db, this.writable))
  }

  control(sql: string): void {
    this.prepare(sql).statement.run()
  }

  private prepare(sql: string): Prepared {
    const found = this.prepared.get(sql)
    if (found) return found
    const statement = this.db.prepare(sql)
    const prepared = { statement, converters: convertersOf(statement.columns) }
    this.prepared.set(sql, prepared)
    // A Map keeps insertion order, so the first key is the oldest.
    if (this.prepared.size > CACHED_STATEMENTS) this.prepared.delete(this.prepared.keys().next().value!)
    return prepared
  }
}

/** Lets an EntityManager work inside our transaction: `save()` must not begin one of its own. */
class BoundRunner extends BetterSqlite3QueryRunner {
  constructor(
    dataSource: DataSource,
    private readonly bound: SqliteFile,
    inTransaction: boolean,
  ) {
    super(dataSource.driver as ConstructorParameters<typeof BetterSqlite3QueryRunner>[0])
    this.isTransactionActive = inTransaction
    this.transactionDepth = inTransaction ? 1 : 0
  }

  override connect(): Promise<SqliteFile> {
    return Promise.resolve(this.bound)
  }
}
