import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import type { Bound, Row } from './values.ts'

/** How long SQLite itself waits for another process that holds the file, such as a backup. */
const BUSY_MS = 5_000

/**
 * An open SQLite file: what our engine needs, and what TypeORM's `better-sqlite3` driver calls. Underneath is the
 * interface that Node has built in from version 22 on (`node:sqlite`), here from a package that brings its binaries along.
 */
export class SqliteFile {
  private readonly db: DatabaseSyncInstance

  constructor(path: string, { readonly = false }: { readonly?: boolean } = {}) {
    this.db = new DatabaseSync(path, { readOnly: readonly, timeout: BUSY_MS })
  }

  get inTransaction(): boolean {
    return this.db.isTransaction
  }

  prepare(sql: string): SqliteStatement {
    return new SqliteStatement(this.db.prepare(sql))
  }

  pragma(text: string): Row[] {
    return this.prepare(`PRAGMA ${text}`).all()
  }

  close(): void {
    this.db.close()
  }
}

export class SqliteStatement {
  /** Names of the result's columns; none for a statement that answers no rows. */
  readonly columns: string[]

  constructor(private readonly statement: StatementSyncInstance) {
    this.columns = statement.columns().map((column) => column.name)
  }

  /** Whether it answers rows. */
  get reader(): boolean {
    return this.columns.length > 0
  }

  all(...params: Bound[]): Row[] {
    return this.statement.all(...params) as Row[]
  }

  run(...params: Bound[]): { changes: number; lastInsertRowid: number } {
    const { changes, lastInsertRowid } = this.statement.run(...params)
    return { changes: Number(changes), lastInsertRowid: Number(lastInsertRowid) }
  }
}
