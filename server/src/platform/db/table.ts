import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm'

/*
 * A migration in few words: `createTable(q, 'orders', [id(), int('memberId'), …], { unique: {…}, index: {…}, checks: {…} })`.
 * The kinds mirror `columns.ts`; both engines get the same table.
 */

const column = (name: string, options: Omit<TableColumnOptions, 'name'>): TableColumnOptions => ({
  name,
  isNullable: false,
  ...options,
})

export const id = (): TableColumnOptions =>
  column('id', { type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' })
export const key = (name: string): TableColumnOptions => column(name, { type: 'integer', isPrimary: true })
export const int = (name: string): TableColumnOptions => column(name, { type: 'integer' })
export const text = (name: string, length: number): TableColumnOptions =>
  column(name, { type: 'varchar', length: String(length) })
export const longText = (name: string): TableColumnOptions => column(name, { type: 'text' })
export const flag = (name: string): TableColumnOptions => column(name, { type: 'boolean' })
/** Milliseconds must be asked for: MySQL and MariaDB drop them otherwise. */
export const instant = (name: string): TableColumnOptions => column(name, { type: 'datetime', precision: 3 })
/** The same column, but it may be NULL. */
export const maybe = (of: TableColumnOptions): TableColumnOptions => ({ ...of, isNullable: true })

export interface TableParts {
  unique?: Record<string, string[]>
  index?: Record<string, string[]>
  /** Constraint name → SQL condition, enforced on both engines. */
  checks?: Record<string, string>
}

/**
 * Creates one table with its indexes and checks on either engine, in one statement where the engine can. An index of its
 * own (`q.createIndex`) would make TypeORM read the whole information schema again for each: slow, and MariaDB 10.11.19
 * was seen to end in a segmentation fault in the middle of it.
 */
export async function createTable(
  q: QueryRunner,
  name: string,
  columns: TableColumnOptions[],
  { unique = {}, index = {}, checks = {} }: TableParts = {},
): Promise<void> {
  const sqlite = q.connection.options.type === 'better-sqlite3'
  const tableChecks = Object.entries(checks).map(([check, expression]) => ({ name: check, expression }))
  const indices = [
    ...Object.entries(unique).map(([key, columnNames]) => ({ name: key, columnNames, isUnique: true })),
    ...Object.entries(index).map(([key, columnNames]) => ({ name: key, columnNames })),
  ]
  await q.createTable(new Table({ name, columns, indices, checks: sqlite ? tableChecks : [] }))
  // TypeORM's MySQL driver drops `checks` silently.
  if (!sqlite)
    for (const check of tableChecks)
      await q.query(`ALTER TABLE \`${name}\` ADD CONSTRAINT \`${check.name}\` CHECK (${check.expression})`)
}
