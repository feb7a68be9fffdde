import type { Pool, PoolConnection } from 'mysql2'
import type { DataSource } from 'typeorm'
import type { Engine, Session } from './engine.ts'
import { isTransientMysql, mysqlError } from './mysql.errors.ts'
import { MysqlSession } from './mysql.session.ts'
import { statements } from './statements.ts'

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
      const result = await work(session)
      await session.commit()
      statements.commits++
      return result
    } catch (error) {
      statements.rollbacks++
      await session.rollback()
      throw error
    } finally {
      session.release()
    }
  }

  async read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = new MysqlSession(this.dataSource, await this.acquire(), false)
    try {
      return await work(session)
    } finally {
      await session.settled()
      session.release()
    }
  }

  isTransient(error: unknown): boolean {
    return isTransientMysql(error)
  }

  /** The pool is the data source's. */
  close(): Promise<void> {
    return Promise.resolve()
  }

  private acquire(): Promise<PoolConnection> {
    return new Promise((resolve, reject) => {
      this.pool.getConnection((error, connection) => (error ? reject(mysqlError(error, '')) : resolve(connection)))
    })
  }
}
