import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { placeholders } from '../db/tx.ts'
import { defineErrors, forStaff } from '../http/problem.ts'
import { allHandlers } from './registry.ts'
import { Wakeup } from './wakeup.ts'

export const JobError = defineErrors('job', { 'not-found': forStaff(404) })

export interface DeadLetterRow {
  id: number
  handler: string
  name: string
  attempts: number
  lastError: string | null
  createdAt: Date
}

/** Work that was put aside after its last attempt. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wakeup: Wakeup,
  ) {}

  /** Newest first, at most `limit`, ids below `beforeId`. */
  list(limit: number, beforeId: number): Promise<DeadLetterRow[]> {
    const handlers = knownHandlers()
    return this.db.read((tx) =>
      tx.rows<DeadLetterRow>(
        `SELECT id, handler, name, attempts, lastError, createdAt FROM jobs
         WHERE handler IN (${placeholders(handlers.length)}) AND status = 'dead' AND id < ? ORDER BY id DESC LIMIT ?`,
        [...handlers, beforeId, limit],
      ),
    )
  }

  async count(): Promise<number> {
    return this.countOf('dead')
  }

  /** Seconds by which the oldest due row is late; 0 when nothing is due. */
  async lagSeconds(): Promise<number> {
    const handlers = knownHandlers()
    const row = await this.db.read((tx) =>
      tx.row<{ oldestAt: Date | null }>(
        `SELECT MIN(dueAt) AS oldestAt FROM jobs
         WHERE handler IN (${placeholders(handlers.length)}) AND status = 'pending'`,
        handlers,
      ),
    )
    return row?.oldestAt ? Math.max(0, (this.clock.now().getTime() - row.oldestAt.getTime()) / 1000) : 0
  }

  /** Makes the work due again with fresh attempts. Retrying work that is no longer dead changes nothing. @throws job.not-found */
  async retry(id: number): Promise<void> {
    const handler = await this.db.transaction(async (tx) => {
      const row = await tx.row<{ handler: string }>('SELECT handler FROM jobs WHERE id = ?', [id])
      if (!row) throw JobError('not-found')
      await tx.run(`UPDATE jobs SET status = 'pending', attempts = 0, dueAt = ? WHERE id = ? AND status = 'dead'`, [
        this.clock.now(),
        id,
      ])
      return row.handler
    })
    this.wakeup.wake([handler])
  }

  private async countOf(status: string): Promise<number> {
    const handlers = knownHandlers()
    const row = await this.db.read((tx) =>
      tx.row<{ n: number }>(
        `SELECT COUNT(*) AS n FROM jobs WHERE handler IN (${placeholders(handlers.length)}) AND status = ?`,
        [...handlers, status],
      ),
    )
    return row?.n ?? 0
  }
}

/** Listed so that the index (handler, status, dueAt) serves; never empty, for the IN list's sake. */
function knownHandlers(): string[] {
  return ['', ...allHandlers().map((handler) => handler.id)]
}
