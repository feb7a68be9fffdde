import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { insertStatement, Tx } from '../db/tx.ts'
import type { EventDefinition, JobDefinition } from './define.ts'
import { handlersOf } from './registry.ts'
import { Wakeup } from './wakeup.ts'

/** Something to be done after the commit: an event for its handlers, or one job. */
export interface Work {
  kind: 'event' | 'job'
  name: string
  payload: object
  dueAt?: Date
  key?: string
}

/** Something has happened; each of its handlers gets a row of its own. */
export const event = <P extends object>({ kind, name, check }: EventDefinition<P>, payload: P): Work => ({
  kind,
  name,
  payload: check(payload),
})

/** Something to do, now or at `dueAt`. With a `key` there is at most one row per (name, key), ever; a repeat is ignored. */
export const job = <P extends object>(
  { kind, name, check }: JobDefinition<P>,
  payload: P,
  options: { dueAt?: Date; key?: string } = {},
): Work => ({ kind, name, payload: check(payload), ...options })

/** Writes work rows in the transaction of the change that causes them: neither can exist without the other. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wakeup: Wakeup,
  ) {}

  /** One INSERT for all the work. @throws Error when an event or job has no handler */
  async add(tx: Tx, ...work: Work[]): Promise<void> {
    const now = this.clock.now()
    const rows = work.flatMap((item) => rowsOf(item, now))
    if (rows.length === 0) return
    const { sql, params } = insertStatement('jobs', rows)
    await tx.run(rows.some((row) => row.jobKey !== null) ? sql + this.ignoringRepeats() : sql, params)
    const due = rows.filter((row) => row.dueAt <= now).map((row) => row.handler)
    if (due.length > 0) tx.onCommit(() => this.wakeup.wake(due))
  }

  /** INSERT IGNORE would also swallow errors that are none of ours. */
  private ignoringRepeats(): string {
    return this.db.dialect === 'sqlite'
      ? ' ON CONFLICT (handler, jobKey) DO NOTHING'
      : ' ON DUPLICATE KEY UPDATE id = id'
  }
}

function rowsOf(work: Work, now: Date) {
  const handlers = handlersOf(work.kind, work.name)
  if (handlers.length === 0) throw new Error(`the ${work.kind} ${work.name} has no handler`)
  return handlers.map((handler) => ({
    name: work.name,
    handler: handler.id,
    payloadJson: work.payload,
    jobKey: work.key ?? null,
    status: 'pending',
    dueAt: work.dueAt ?? now,
    attempts: 0,
    createdAt: now,
  }))
}
