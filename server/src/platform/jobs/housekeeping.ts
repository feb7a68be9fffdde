import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { placeholders, type Tx } from '../db/tx.ts'
import { allHandlers } from './registry.ts'

const DAY_MS = 86_400_000
/** Done work is kept this long for whoever asks what happened. Rows with a key stay: the key must hold for ever. */
const DONE_DAYS = 14
/** A client that repeats a call after this long would get a second effect; none waits so long. */
const IDEMPOTENCY_DAYS = 7
/** An access token lives for a day at most; what ended it need not be known for longer. */
const ENDED_SESSION_DAYS = 2
const BATCH = 500

/** Removes rows nobody will ask for again, a few hundred at a time so that no request waits behind it. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Returns how many rows are gone. */
  async run(): Promise<number> {
    const now = this.clock.now().getTime()
    let removed = 0
    for (const { id } of allHandlers())
      removed += await this.remove('jobs', (tx) =>
        tx.rows<{ id: number }>(
          `SELECT id FROM jobs WHERE handler = ? AND status = 'done' AND dueAt < ? AND jobKey IS NULL LIMIT ${BATCH}`,
          [id, new Date(now - DONE_DAYS * DAY_MS)],
        ),
      )
    // Oldest first by id, which is their order of creation; there is no index on the time.
    removed += await this.remove('idempotency_keys', (tx) =>
      this.oldest(tx, 'idempotency_keys', 'createdAt', new Date(now - IDEMPOTENCY_DAYS * DAY_MS)),
    )
    removed += await this.remove('refresh_tokens', (tx) => this.oldest(tx, 'refresh_tokens', 'expiresAt', new Date()))
    removed += await this.remove('ended_sessions', (tx) =>
      this.oldest(tx, 'ended_sessions', 'endedAt', new Date(Date.now() - ENDED_SESSION_DAYS * DAY_MS)),
    )
    removed += await this.remove('attempts', (tx) => this.oldest(tx, 'attempts', 'resetAt', new Date(now - DAY_MS)))
    return removed
  }

  private async oldest(tx: Tx, table: string, column: string, before: Date): Promise<{ id: number }[]> {
    const rows = await tx.rows<{ id: number; rowAt: Date }>(
      `SELECT id, ${column} AS rowAt FROM ${table} ORDER BY id LIMIT ${BATCH}`,
    )
    return rows.filter(({ rowAt }) => rowAt < before)
  }

  private async remove(table: string, find: (tx: Tx) => Promise<{ id: number }[]>): Promise<number> {
    let removed = 0
    for (;;) {
      const ids = (await this.db.read(find)).map(({ id }) => id)
      if (ids.length === 0) return removed
      removed += await this.db.transaction((tx) =>
        tx.run(`DELETE FROM ${table} WHERE id IN (${placeholders(ids.length)})`, ids),
      )
    }
  }
}
