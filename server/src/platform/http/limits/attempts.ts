import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DuplicateKeyError } from '../../db/errors.ts'
import type { Tx } from '../../db/tx.ts'

export interface Allowance {
  most: number
  windowMs: number
}

/**
 * Tries that are counted in the database: exact on every process together, and over a restart. For what is rare or dear
 * anyhow; what is asked all the time is counted in memory.
 */
@Injectable()
export class Attempts {
  /**
   * Takes one try of the window that is running, or begins a new one.
   * @returns 0, or how many seconds to wait when all are used
   */
  async take(tx: Tx, key: string, { most, windowMs }: Allowance, now: Date): Promise<number> {
    const attemptKey = hash(key)
    const until = new Date(now.getTime() + windowMs)
    const allowed = await this.count(tx, attemptKey, most, until, now)
    if (allowed) return 0
    const row = await tx.row<{ resetAt: Date }>('SELECT resetAt FROM attempts WHERE attemptKey = ?', [attemptKey])
    if (row) return Math.max(1, Math.ceil((row.resetAt.getTime() - now.getTime()) / 1000))
    try {
      await tx.insert('attempts', { attemptKey, used: 1, resetAt: until })
      return 0
    } catch (error) {
      // Another first try of this moment.
      if (!(error instanceof DuplicateKeyError)) throw error
      return (await this.count(tx, attemptKey, most, until, now)) ? 0 : Math.ceil(windowMs / 1000)
    }
  }

  /** The try was a good one, which does not count. */
  async giveBack(tx: Tx, key: string): Promise<void> {
    await tx.run('UPDATE attempts SET used = used - 1 WHERE attemptKey = ? AND used > 0', [hash(key)])
  }

  /** Counting starts anew. */
  async forget(tx: Tx, key: string): Promise<void> {
    await tx.run('DELETE FROM attempts WHERE attemptKey = ?', [hash(key)])
  }

  private async count(tx: Tx, attemptKey: string, most: number, until: Date, now: Date): Promise<boolean> {
    const counted = await tx.run(
      // MySQL assigns from left to right: both look at the old end of the window.
      `UPDATE attempts SET used = CASE WHEN resetAt <= ? THEN 1 ELSE used + 1 END,
         resetAt = CASE WHEN resetAt <= ? THEN ? ELSE resetAt END
       WHERE attemptKey = ? AND (used < ? OR resetAt <= ?)`,
      [now, now, until, attemptKey, most, now],
    )
    return counted > 0
  }
}

function hash(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
