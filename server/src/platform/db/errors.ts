/** A unique key was violated. `index` is the name the migration gave it, or `PRIMARY`; the same on both engines. */
export class DuplicateKeyError extends Error {
  constructor(
    readonly table: string,
    readonly index: string,
    options?: ErrorOptions,
  ) {
    super(`duplicate key: ${table}.${index}`, options)
    this.name = 'DuplicateKeyError'
  }
}

/** The database cannot be reached, or the connection broke in mid-flight; the outcome of a COMMIT may be unknown. */
export class DatabaseUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('the database is not reachable', options)
    this.name = 'DatabaseUnavailable'
  }
}

/**
 * A lock was not obtained in time, or deadlocks came again and again. On SQLite the usual cause is `db.transaction`
 * called inside `db.transaction`.
 */
export class LockWaitTimeout extends Error {
  constructor(waitedMs: number, options?: ErrorOptions) {
    super(`no lock within ${Math.round(waitedMs)} ms (a transaction inside a transaction?)`, options)
    this.name = 'LockWaitTimeout'
  }
}

/** A `Tx` was used after its transaction or read had ended: the statement would have run in somebody else's. */
export class TransactionEnded extends Error {
  constructor() {
    super('this Tx has ended: await every statement before the work returns, and never keep a Tx')
    this.name = 'TransactionEnded'
  }
}

/** Any other refusal of the database: a CHECK, a foreign key, a missing table. Carries the statement, never its values. */
export class StatementFailed extends Error {
  constructor(
    message: string,
    /** The driver's code, which differs between the engines. */
    readonly code: string,
    readonly sql: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StatementFailed'
  }
}
