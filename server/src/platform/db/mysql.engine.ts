import type { Pool, PoolConnection, ResultSetHeader, FieldPacket } from 'mysql2'
import { type DataSource, EntityManager } from 'typeorm'
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js'
import type { Engine, Session } from './engine.ts'
import { isTransientMysql, mysqlError } from './mysql.errors.ts'
import { statements } from './statements.ts'
import { type Bound, convertersOf, convertRows, type Row } from './values.ts'

/**
 * MySQL, MariaDB or TiDB through TypeORM's mysql2 pool. Statements go straight to the driver connection: the query
 * runner's loggers and broadcasters cost more than the wrapping promise used here.
 */
export class MysqlEngine implements Engine {
  readonly dialect = 'mysql'

  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: Pool,
  ) {}

  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = new MysqlSession(this.dataSource, await this.acquire(), true)
    try {
      return await this.bracketed(session, work)
    } finally {
      session.release()
    }
  }

  async read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = new MysqlSession(this.dataSource, await this.acquire(), false)
    try {
      return await work(session)
    } finally {
      session.release()
    }
  }

  isTransient(error: unknown): boolean {
    return isTransientMysql(error)
  }

  async close(): Promise<void> {
    await this.dataSource.destroy()
  }

  private acquire(): Promise<PoolConnection> {
    return new Promise((resolve, reject) => {
      this.pool.getConnection((error, connection) => (error ? reject(mysqlError(error, '')) : resolve(connection)))
    })
  }

  private async bracketed<T>(session: MysqlSession, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      await session.control('START TRANSACTION')
      const result = await work(session)
      // After a deadlock the server has rolled back already: work that swallowed the error must not commit the rest.
      if (session.doomed) throw session.doomed
      await session.control('COMMIT')
      statements.commits++
      return result
    } catch (error) {
      statements.rollbacks++
      await session.rollback()
      throw error
    }
  }
}

class MysqlSession implements Session {
  /** The deadlock or broken connection after which nothing more may run on this session. */
  doomed: unknown
  private broken = false

  constructor(
    private readonly dataSource: DataSource,
    private readonly connection: PoolConnection,
    private readonly writable: boolean,
  ) {}

  async rows(sql: string, params: Bound[]): Promise<Row[]> {
    statements.reads++
    const [rows, fields] = await this.query(sql, params)
    return convertRows(rows as Row[], convertersOf((fields ?? []).map((field) => field.name)))
  }

  async run(sql: string, params: Bound[]): Promise<{ affected: number; insertId: number }> {
    if (!this.writable) throw new Error('db.read refuses writes')
    statements.writes++
    const header = (await this.query(sql, params))[0] as ResultSetHeader
    return { affected: header.affectedRows, insertId: header.insertId }
  }

  manager(): EntityManager {
    return new EntityManager(this.dataSource, new BoundRunner(this.dataSource, this.connection, this.writable))
  }

  async control(sql: string): Promise<void> {
    await this.query(sql, [])
  }

  /** Never throws: a connection that cannot roll back is thrown away, and the server rolls back for it. */
  async rollback(): Promise<void> {
    this.doomed = undefined
    await this.control('ROLLBACK').catch(() => {
      this.broken = true
    })
  }

  release(): void {
    if (this.broken) this.connection.destroy()
    else this.connection.release()
  }

  private query(sql: string, params: Bound[]): Promise<[unknown, FieldPacket[] | undefined]> {
    if (this.doomed) return Promise.reject(this.doomed)
    return new Promise((resolve, reject) => {
      this.connection.query(sql, params, (error, result: unknown, fields) => {
        if (!error) return resolve([result, fields])
        const mapped = mysqlError(error, sql)
        if (isTransientMysql(mapped) || error.fatal) this.doomed = mapped
        reject(mapped)
      })
    })
  }
}

/** Lets an EntityManager work inside our transaction: `save()` must not begin one of its own. */
class BoundRunner extends MysqlQueryRunner {
  constructor(dataSource: DataSource, connection: PoolConnection, inTransaction: boolean) {
    super(dataSource.driver as ConstructorParameters<typeof MysqlQueryRunner>[0], 'master')
    this.databaseConnection = connection
    this.isTransactionActive = inTransaction
    this.transactionDepth = inTransaction ? 1 : 0
  }
}
