import type { Pool } from 'mysql2'
import type { DataSource } from 'typeorm'
import { type DatabaseTarget, openDataSource, type Schema } from './data-source.ts'
import { Db } from './db.ts'
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

/** Opens the database, brings its schema up to date and closes every other way to it. */
export async function openDb(target: DatabaseTarget, schema: Schema): Promise<Db> {
  const source = await openDataSource(target, schema)
  await migrate(source)
  const db = 'sqliteFile' in target ? await sqlite(source) : await mysql(source, target)
  seal(source)
  return db
}

async function sqlite(source: DataSource): Promise<Db> {
  const driver = source.driver as unknown as SqliteInternals
  return new Db(new SqliteEngine(source, driver.databaseConnection, await driver.createDatabaseConnection()))
}

/** TypeORM's pool served start-up; ours prepares each connection as it is made, which TypeORM gives no hook for. */
async function mysql(source: DataSource, target: { url: string; poolSize?: number }): Promise<Db> {
  const driver = source.driver as unknown as MysqlInternals
  const startUpPool = driver.pool
  driver.pool = openPool(target, source.options.type === 'mariadb')
  await startUpPool.promise().end()
  return new Db(new MysqlEngine(source, driver.pool))
}

/** TypeORM's own runners would bypass the lock and the session settings. */
function seal(source: DataSource): void {
  source.driver.createQueryRunner = () => {
    throw new Error('use Db: TypeORM has no query runner of its own here')
  }
}
