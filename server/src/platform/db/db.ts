import { Injectable } from '@nestjs/common'
import type { Engine } from './engine.ts'
import { LockWaitTimeout } from './errors.ts'
import { statements } from './statements.ts'
import { Tx } from './tx.ts'

const ATTEMPTS = 10
const BASE_DELAY_MS = 5
const LONGEST_DELAY_MS = 500
/** A lock wait takes seconds by itself; nobody waits for six of them. */
const RETRY_WITHIN_MS = 10_000

/** The one door to the database: no other way leads to a `Tx`. */
@Injectable()
export class Db {
  constructor(
    private readonly engine: Engine,
    private readonly destroy?: () => Promise<void>,
  ) {}

  get dialect(): 'sqlite' | 'mysql' {
    return this.engine.dialect
  }

  /**
   * Runs the work in one transaction; rolls back when it throws. A deadlock or lock wait (MySQL 1213, 1205) is tried
   * again at most nine times, so the work must be free of network, sleep and side effects.
   * @throws LockWaitTimeout, DatabaseUnavailable, DuplicateKeyError and whatever the work throws
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const begun = performance.now()
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work)
      } catch (error) {
        if (!this.engine.isTransient(error)) throw error
        const waitedMs = performance.now() - begun
        if (attempt >= ATTEMPTS || waitedMs > RETRY_WITHIN_MS) throw new LockWaitTimeout(waitedMs, { cause: error })
        statements.retries++
        const delayMs = Math.min(BASE_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS)
        // Full jitter: two that met once should not meet again.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * delayMs))
      }
    }
  }

  /**
   * Committed data only, without a transaction: each statement sees the state of its own moment. Writes are refused on
   * SQLite (query-only connection).
   */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.engine.read(async (session) => {
      const tx = new Tx(session)
      try {
        return await work(tx)
      } finally {
        tx.end()
      }
    })
  }

  /** Resolves when the database answers. @throws DatabaseUnavailable */
  async ping(): Promise<void> {
    await this.read((tx) => tx.row('SELECT 1 AS one'))
  }

  /** What the door itself has opened; the data source belongs to whoever has opened that. */
  async close(): Promise<void> {
    await this.engine.close()
    await this.destroy?.()
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    let afterCommit: (() => void)[] = []
    const result = await this.engine.transaction(async (session) => {
      const tx = new Tx(session)
      try {
        return await work(tx)
      } finally {
        afterCommit = tx.end()
      }
    })
    for (const run of afterCommit) run()
    return result
  }
}
