import type { Pool } from 'mysql2'
import type { DataSource } from 'typeorm'
import { type DatabaseTarget, openDataSource, type Schema } from './data-source.ts'
import { Db } from './db.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { MysqlEngine } from './mysql.engine.ts'
import { openPool } from './mysql.pool.ts'
import type { SqliteFile } from './sqlite.driver.ts'
import { SqliteEngine } from './sqlite.engine.ts'

/** What TypeORM's drivers hold and its types hide. */
interface SqliteInternals {
  databaseConnection: SqliteFile
  createDatabaseConnection(): Promise<SqliteFile>
}
interface MysqlInternals {
  pool: Pool
}

/** Opens the database without an application and brings its schema up to date; `close` closes it. */
export async function openDb(target: DatabaseTarget, schema: Schema): Promise<Db> {
  const source = await openDataSource(target, schema)
  await migrate(source)
  return doorTo(source, target, () => source.destroy())
}

/**
 * The door to an open data source; every other way to it is closed.
 * @param destroy what `close` does at its end, where nobody else closes the data source
 */
export async function doorTo(source: DataSource, target: DatabaseTarget, destroy?: () => Promise<void>): Promise<Db> {
  const engine = 'sqliteFile' in target ? await sqlite(source) : await mysql(source, target)
  seal(source)
  return new Db(engine, destroy)
}

async function sqlite(source: DataSource): Promise<Engine> {
  const driver = source.driver as unknown as SqliteInternals
  return new SqliteEngine(source, driver.databaseConnection, await driver.createDatabaseConnection())
}

/** TypeORM's pool served start-up; ours prepares each connection as it is made, which TypeORM gives no hook for. */
async function mysql(source: DataSource, target: { url: string; poolSize?: number }): Promise<Engine> {
  const driver = source.driver as unknown as MysqlInternals
  const startUpPool = driver.pool
  driver.pool = openPool(target, source.options.type === 'mariadb')
  await startUpPool.promise().end()
  return new MysqlEngine(source, driver.pool)
}

/** TypeORM's own runners would bypass the lock and the session settings. */
function seal(source: DataSource): void {
  source.driver.createQueryRunner = () => {
    throw new Error('use Db: TypeORM has no query runner of its own here')
  }
}
