import { Column, PrimaryGeneratedColumn } from 'typeorm'

/*
 * The portable column kinds. Only these are used, so one entity describes both engines and the drift gate can hold them
 * against the migrated schema. `table.ts` has the same words for migrations.
 */

interface Nullable {
  nullable?: boolean
}

/** Internal integer key. Never leaves the server: what other people see is a `code`. */
export const IdColumn = (): PropertyDecorator => PrimaryGeneratedColumn({ type: 'integer' })

/** Integer: a count, a reference to another row's id, or money in fen (name it `…Fen`). */
export const IntColumn = (options: Nullable = {}): PropertyDecorator => Column({ type: 'integer', ...options })

/** Integer that a later migration added to a table with rows: it is 0 where nobody says otherwise. */
export const CountColumn = (): PropertyDecorator => Column({ type: 'integer', default: 0 })

/** Integer that is itself the primary key (one row per referenced thing). */
export const KeyColumn = (): PropertyDecorator => Column({ type: 'integer', primary: true })

/** Short text, compared byte by byte on both engines. */
export const TextColumn = (length: number, options: Nullable & { primary?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, ...options })

/** Long text up to 64 KB; with a name that ends in `Json` the door parses and prints it. */
export const LongTextColumn = (options: Nullable = {}): PropertyDecorator => Column({ type: 'text', ...options })

/** UTC instant with milliseconds; its name ends in `At`. */
export const InstantColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, ...options })

/** Truth value; its name starts with `is` or `has`. `default`: what a later migration made of the rows there were. */
export const FlagColumn = (options: { default?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'boolean', ...options })
