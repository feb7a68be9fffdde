import { dirname } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm'
import { keepToOwner } from '../own-files.ts'
import { CountingLogger } from './counting-logger.ts'
import { DatabaseUnavailable } from './errors.ts'
import { SqliteFile } from './sqlite.driver.ts'

/** How long the first connection is tried for. */
const START_UP_MS = 30_000

type Class<T> = new () => T
export interface Schema {
  /** None where the migrations are enough: statements name tables. */
  entities?: (Class<object> | EntitySchema)[]
  migrations: Class<MigrationInterface>[]
}
export type DatabaseTarget = { sqliteFile: string } | { url: string; poolSize?: number }

/**
 * The options for either engine. `mysql://` is asked whether it is MariaDB, because TypeORM describes columns of the
 * two differently.
 */
export async function dataSourceOptions(target: DatabaseTarget, schema: Schema): Promise<DataSourceOptions> {
  const shared = { entities: schema.entities, migrations: schema.migrations, logger: new CountingLogger() }
  if ('sqliteFile' in target) {
    keepToOwner(dirname(target.sqliteFile))
    return {
      ...shared,
      type: 'better-sqlite3',
      driver: SqliteFile,
      database: target.sqliteFile,
      enableWAL: true,
      prepareDatabase: (db: SqliteFile) => {
        // FULL: what was answered survives a power cut, which a money table needs; one fdatasync a commit, and plenty
        // of those fit into a second on a disk that is fit for a shop. NORMAL could lose the last commits.
        db.pragma('synchronous = FULL')
        db.pragma('journal_size_limit = 67108864')
        // The log beside it takes the rights of the file.
        const { sqliteFile } = target
        keepToOwner(dirname(sqliteFile), [sqliteFile, `${sqliteFile}-wal`, `${sqliteFile}-shm`])
      },
    }
  }
  return {
    ...shared,
    type: await flavourOf(target.url),
    url: target.url,
    socketPath: socketOf(target.url),
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: 5_000,
  }
}

/** Opens the data source without migrating. */
export async function openDataSource(target: DatabaseTarget, schema: Schema): Promise<DataSource> {
  const source = new DataSource(await dataSourceOptions(target, schema))
  return source.initialize()
}

/** `mysql://user@localhost/shop?socketPath=/run/mysqld/mysqld.sock`: mysql2 reads it from the address, TypeORM does not. */
const socketOf = (url: string): string | undefined => new URL(url).searchParams.get('socketPath') ?? undefined

async function flavourOf(url: string): Promise<'mysql' | 'mariadb'> {
  const connection = await patiently(() => createConnection({ uri: url, connectTimeout: 5_000 }))
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version')
    return String((rows as { version: string }[])[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql'
  } finally {
    await connection.end()
  }
}

/** Started together with its database, the server is usually first. */
async function patiently<T>(connect: () => Promise<T>): Promise<T> {
  const until = Date.now() + START_UP_MS
  for (;;) {
    try {
      return await connect()
    } catch (error) {
      const away = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET'].includes(
        (error as { code?: string }).code ?? '',
      )
      if (!away || Date.now() > until) throw new DatabaseUnavailable({ cause: error })
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}
