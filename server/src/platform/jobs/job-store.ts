import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { placeholders, Tx } from '../db/tx.ts'
import { MAX_ATTEMPTS } from './backoff.ts'

export interface ClaimedJob {
  id: number
  name: string
  handler: string
  payloadJson: never
  /** The running attempt counts. */
  attempts: number
}

const LAST_ERROR_LENGTH = 255

/** The rows of `jobs` as the runner moves them; every move is a compare-and-set on the old status. */
@Injectable()
export class JobStore {
  /** A row belongs to a runner until this long after its last sign of life. Machine time: see Clock. */
  readonly lockMs: number

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    env: Env,
  ) {
    this.lockMs = env.jobLockSeconds * 1000
  }

  /** Takes up to `limit` due rows of a handler; a row taken by another runner meanwhile is left out. */
  async claim(handler: string, limit: number): Promise<ClaimedJob[]> {
    const candidates = await this.db.read((tx) =>
      tx.rows<ClaimedJob>(
        `SELECT id, name, handler, payloadJson, attempts FROM jobs
         WHERE handler = ? AND status = 'pending' AND dueAt <= ? ORDER BY dueAt, id LIMIT ?`,
        [handler, this.clock.now(), limit],
      ),
    )
    if (candidates.length === 0) return []
    const claimed = (await this.takeAll(candidates)) ? candidates : await this.takeEach(candidates)
    return claimed.map((job) => ({ ...job, attempts: job.attempts + 1 }))
  }

  /** Keeps hold of rows that take long. */
  async touch(ids: number[]): Promise<void> {
    if (ids.length > 0)
      await this.db.transaction((tx) =>
        tx.run(`UPDATE jobs SET lockedUntilAt = ? WHERE id IN (${placeholders(ids.length)}) AND status = 'running'`, [
          this.lockEnd(),
          ...ids,
        ]),
      )
  }

  async done(ids: number[]): Promise<void> {
    await this.db.transaction((tx) =>
      tx.run(
        `UPDATE jobs SET status = 'done', doneAt = ?, lockedUntilAt = NULL
         WHERE id IN (${placeholders(ids.length)}) AND status = 'running'`,
        [this.clock.now(), ...ids],
      ),
    )
  }

  /** Back to pending, due `waitMs` from now; `counted` tells whether the attempt counts. */
  async again(job: ClaimedJob, waitMs: number, error: string, counted: boolean): Promise<void> {
    await this.settle(job, 'pending', counted ? job.attempts : job.attempts - 1, waitMs, error)
  }

  /** Put aside until a person decides. */
  async bury(job: ClaimedJob, error: string): Promise<void> {
    await this.settle(job, 'dead', job.attempts, 0, error)
  }

  /** Gives back rows that were claimed but not begun. */
  async release(jobs: ClaimedJob[]): Promise<void> {
    if (jobs.length > 0)
      await this.db.transaction((tx) =>
        tx.run(
          `UPDATE jobs SET status = 'pending', attempts = attempts - 1, lockedUntilAt = NULL
           WHERE id IN (${placeholders(jobs.length)}) AND status = 'running'`,
          jobs.map((job) => job.id),
        ),
      )
  }

  /** Frees rows whose runner has died; one that died at its last attempt is put aside. Returns how many were freed. */
  async sweep(handler: string, everything: boolean): Promise<number> {
    const before = everything ? new Date(Date.now() + this.lockMs * 2) : new Date()
    const lost = `handler = ? AND status = 'running' AND lockedUntilAt < ?`
    const found = await this.db.read((tx) => tx.row(`SELECT id FROM jobs WHERE ${lost} LIMIT 1`, [handler, before]))
    if (!found) return 0
    return this.db.transaction(async (tx) => {
      await tx.run(
        `UPDATE jobs SET status = 'dead', lockedUntilAt = NULL, lastError = 'the process ended during the last attempt'
         WHERE ${lost} AND attempts >= ?`,
        [handler, before, MAX_ATTEMPTS],
      )
      return tx.run(`UPDATE jobs SET status = 'pending', lockedUntilAt = NULL WHERE ${lost}`, [handler, before])
    })
  }

  private takeAll(jobs: ClaimedJob[]): Promise<boolean> {
    const won = this.db.transaction(async (tx) => {
      const ids = jobs.map((job) => job.id)
      const taken = await take(tx, ids, this.lockEnd())
      if (taken < jobs.length) throw new Contended()
      return true
    })
    return won.catch((error: unknown) => {
      if (error instanceof Contended) return false
      throw error
    })
  }

  /** Another runner is at the same rows: find out one by one which are ours. */
  private takeEach(jobs: ClaimedJob[]): Promise<ClaimedJob[]> {
    return this.db.transaction(async (tx) => {
      const won: ClaimedJob[] = []
      for (const job of jobs) if ((await take(tx, [job.id], this.lockEnd())) === 1) won.push(job)
      return won
    })
  }

  private lockEnd(): Date {
    return new Date(Date.now() + this.lockMs)
  }

  private async settle(
    job: ClaimedJob,
    status: string,
    attempts: number,
    waitMs: number,
    error: string,
  ): Promise<void> {
    const dueAt = new Date(this.clock.now().getTime() + waitMs)
    // A row that another runner has taken over in the meantime has a higher attempt and is left alone.
    await this.db.transaction((tx) =>
      tx.run(
        `UPDATE jobs SET status = ?, attempts = ?, dueAt = ?, lastError = ?, lockedUntilAt = NULL
         WHERE id = ? AND status = 'running' AND attempts = ?`,
        [status, attempts, dueAt, error.slice(0, LAST_ERROR_LENGTH), job.id, job.attempts],
      ),
    )
  }
}

class Contended extends Error {}

function take(tx: Tx, ids: number[], lockedUntil: Date): Promise<number> {
  return tx.run(
    `UPDATE jobs SET status = 'running', attempts = attempts + 1, lockedUntilAt = ?
     WHERE id IN (${placeholders(ids.length)}) AND status = 'pending'`,
    [lockedUntil, ...ids],
  )
}
