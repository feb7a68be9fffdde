import type { EntityManager } from 'typeorm'
import type { Session } from './engine.ts'
import { TransactionEnded } from './errors.ts'
import { type Param, toBound, toColumn } from './values.ts'

export type { Param } from './values.ts'

/** `?, ?, ?` for an `IN (…)` list of `n` values; n must be at least 1. */
export function placeholders(n: number): string {
  if (n < 1) throw new RangeError('an IN list needs at least one value')
  return `?${', ?'.repeat(n - 1)}`
}

/**
 * Waits for all of what was begun, then throws the first failure in the order given. What each of them asks for before it
 * waits travels in one packet on MySQL, in this order; the hottest row belongs last.
 */
export async function together<T extends unknown[]>(...begun: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const ended = await Promise.allSettled(begun)
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as { [K in keyof T]: Awaited<T[K]> }
}

/**
 * Statements of one transaction or one read; only `Db` makes them. Valid until the work returns.
 *
 * Values convert by column name, alike on both engines: `…At` ↔ Date, `…Json` ↔ parsed JSON, `is…`/`has…` ↔ boolean.
 */
export class Tx {
  private ended = false
  private readonly afterCommit: (() => void)[] = []

  constructor(private readonly session: Session) {}

  /** All rows of a SELECT. */
  async rows<T>(sql: string, params: Param[] = []): Promise<T[]> {
    return (await this.open().rows(sql, params.map(toBound))) as T[]
  }

  /** The first row, or undefined. Says nothing about further rows: write `LIMIT 1` when there may be more. */
  async row<T>(sql: string, params: Param[] = []): Promise<T | undefined> {
    return (await this.open().rows(sql, params.map(toBound)))[0] as T | undefined
  }

  /**
   * Holds rows until the commit: whoever holds or writes them next waits, and sees what was done meanwhile.
   * @param where of our own writing, as in any statement
   * @returns how many there are
   */
  async hold(table: string, where: string, params: Param[] = []): Promise<number> {
    const rows = await this.open().hold(`SELECT 1 AS held FROM \`${table}\` WHERE ${where}`, params.map(toBound))
    return rows.length
  }

  /** Runs a write and returns how many rows its WHERE matched (also rows that already had the new values). */
  async run(sql: string, params: Param[] = []): Promise<number> {
    return (await this.open().run(sql, params.map(toBound))).affected
  }

  /**
   * Inserts all rows with one statement and returns the generated id of the first; the rows' ids are consecutive.
   * Every row has the same columns. Inserting nothing is a no-op that returns 0. @throws DuplicateKeyError
   */
  async insert(table: string, values: Record<string, Param> | Record<string, Param>[]): Promise<number> {
    const rows = Array.isArray(values) ? values : [values]
    if (rows.length === 0) return 0
    const { sql, params } = insertStatement(table, rows)
    return (await this.open().run(sql, params, rows.length)).insertId
  }

  /** For simple, cold admin work only; never for money, stock, seats or points. */
  get manager(): EntityManager {
    return this.open().manager()
  }

  /** Runs after the commit, not at all after a rollback; must not throw. For wake-ups, never for anything that must happen. */
  onCommit(work: () => void): void {
    this.afterCommit.push(work)
  }

  /** For `Db`: no statement may come any more. */
  end(): (() => void)[] {
    this.ended = true
    return this.afterCommit
  }

  private open(): Session {
    if (this.ended) throw new TransactionEnded()
    return this.session
  }
}

/** One INSERT for all rows, columns in the order of the first one. */
export function insertStatement(table: string, rows: Record<string, Param>[]) {
  const columns = Object.keys(rows[0]!)
  const one = `(${placeholders(columns.length)})`
  const params = rows.flatMap((row) => columns.map((column) => toColumn(column, row[column]!)))
  const names = columns.map((column) => `\`${column}\``).join(', ')
  return { sql: `INSERT INTO \`${table}\` (${names}) VALUES ${one}${`, ${one}`.repeat(rows.length - 1)}`, params }
}
