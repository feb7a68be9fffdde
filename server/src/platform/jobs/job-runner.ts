import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { ModuleRef } from '@nestjs/core'
import { Log } from '../log/log.ts'
import { masked } from '../log/masked.ts'
import { Metrics } from '../metrics/metrics.ts'
import { Db } from '../db/db.ts'
import { backoffMs, MAX_ATTEMPTS } from './backoff.ts'
import { allDefinitions } from './define.ts'
import { DoneMarks } from './done-marks.ts'
import { type Handler, RetryLater } from './handler.ts'
import { Housekeeping } from './housekeeping.ts'
import { type ClaimedJob, JobStore } from './job-store.ts'
import { Lane } from './lane.ts'
import { allHandlers, handlersOf } from './registry.ts'
import { Wakeup } from './wakeup.ts'

/** Work committed in this process starts at once; the poll finds what became due or was committed elsewhere. */
const POLL_MS = 1_000
const DRAIN_ROUNDS = 10_000

export interface Drained {
  done: number
  /** Attempts that failed and will come again, or were put aside. */
  failed: { handler: string; error: string }[]
}

/**
 * Delivers the rows of `jobs` to their handlers, at least once each. The table is the truth; a runner only holds rows
 * for a while. `start` is for a serving process; tests call `drain` instead and see no timers.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap {
  private readonly lanes = new Map<string, Lane>()
  private readonly timers: NodeJS.Timeout[] = []
  private readonly marks: DoneMarks
  private tally: Drained = { done: 0, failed: [] }

  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly store: JobStore,
    private readonly wakeup: Wakeup,
    private readonly housekeeping: Housekeeping,
    private readonly db: Db,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {
    this.marks = new DoneMarks(store, (error) => this.log.warn({ err: error }, 'done marks will be written again'))
  }

  /** @throws Error naming every handler that no module provides, or every event and job without a handler */
  onApplicationBootstrap(): void {
    const lost: string[] = []
    for (const { id, target, options } of allHandlers()) {
      const handler = this.resolve(target)
      if (handler) this.lanes.set(id, new Lane(id, handler, options, this.store, this.attempt))
      else lost.push(id)
    }
    const unheard = allDefinitions().filter(({ kind, name }) => handlersOf(kind, name).length === 0)
    const faults = [
      ...(lost.length > 0 ? [`no module provides these handlers: ${lost.join(', ')}`] : []),
      ...(unheard.length > 0 ? [`nobody handles ${unheard.map(({ name }) => name).join(', ')}`] : []),
    ]
    if (faults.length > 0) throw new Error(faults.join('; '))
  }

  async start(): Promise<void> {
    // SQLite belongs to one process, so whatever is still marked as running died with the last one.
    await this.sweep(this.db.dialect === 'sqlite')
    for (const lane of this.lanes.values()) {
      lane.resume()
      lane.onFree = () => this.fill(lane)
    }
    this.wakeup.listen((handlers) => handlers.forEach((id) => this.fill(this.lanes.get(id))))
    this.fillAll()
    this.every(POLL_MS, () => this.fillAll())
    this.every(this.store.lockMs / 2, () => void this.quietly(this.sweep()))
    this.every(this.store.lockMs / 3, () => void this.quietly(this.store.touch(this.held())))
  }

  /** Begins nothing more and resolves when the last running handler has finished and is marked. */
  async stop(): Promise<void> {
    this.wakeup.listen(() => {})
    this.timers.splice(0).forEach(clearInterval)
    await Promise.all([...this.lanes.values()].map((lane) => this.quietly(lane.stop())))
    await this.marks.flushed()
  }

  /** Runs everything due now, and what becomes due by it, until nothing is due. */
  async drain(): Promise<Drained> {
    this.tally = { done: 0, failed: [] }
    for (const lane of this.lanes.values()) lane.resume()
    for (let round = 0; round < DRAIN_ROUNDS; round++) {
      let claimed = 0
      for (const lane of this.lanes.values()) claimed += await lane.fill()
      await Promise.all([...this.lanes.values()].map((lane) => lane.idle()))
      await this.marks.flushed()
      if (claimed === 0) return this.tally
    }
    throw new Error('the jobs never come to an end')
  }

  private readonly attempt = async (jobs: ClaimedJob[], handler: Handler<never>): Promise<void> => {
    if (jobs.length > 1 && (await this.didAll(jobs, handler))) return jobs.forEach((job) => this.done(job))
    for (const job of jobs) {
      try {
        await handler.run(job.payloadJson, { attempt: job.attempts })
        this.done(job)
      } catch (error) {
        await this.quietly(this.failed(job, error))
      }
    }
  }

  /** Which row it was that failed is found out by running each alone, and told then. */
  private async didAll(jobs: ClaimedJob[], handler: Handler<never>): Promise<boolean> {
    try {
      await handler.runAll!(jobs.map(({ payloadJson }) => payloadJson))
      return true
    } catch {
      return false
    }
  }

  private done(job: ClaimedJob): void {
    this.marks.add(job.id)
    this.tally.done++
    this.metrics.countJob(job.handler, 'done')
  }

  private async failed(job: ClaimedJob, error: unknown): Promise<void> {
    const text = masked(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    if (error instanceof RetryLater) {
      this.metrics.countJob(job.handler, 'later')
      return this.store.again(job, error.ms, text, false)
    }
    this.tally.failed.push({ handler: job.handler, error: text })
    const dead = job.attempts >= MAX_ATTEMPTS
    this.metrics.countJob(job.handler, dead ? 'dead' : 'failed')
    this.log[dead ? 'error' : 'warn'](
      { err: error, jobId: job.id, handler: job.handler, attempt: job.attempts },
      'job failed',
    )
    await (dead ? this.store.bury(job, text) : this.store.again(job, backoffMs(job.attempts), text, true))
  }

  private fillAll(): void {
    for (const lane of this.lanes.values()) this.fill(lane)
  }

  private fill(lane: Lane | undefined): void {
    if (lane) void this.quietly(lane.fill())
  }

  /** Makes rows due again whose runner died without finishing them. */
  async sweep(everything = false): Promise<void> {
    for (const id of this.lanes.keys()) {
      const freed = await this.store.sweep(id, everything)
      if (freed > 0) this.log.warn({ handler: id, freed }, 'jobs of a dead runner are due again')
    }
  }

  private held(): number[] {
    return [...this.lanes.values()].flatMap((lane) => lane.held())
  }

  /** The database may be away for a while: the poll tries again, and expired locks free what could not be settled. */
  private async quietly(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => this.log.warn({ err: error }, 'the job runner will try again'))
  }

  private every(ms: number, work: () => void): void {
    this.timers.push(setInterval(work, ms).unref())
  }

  private resolve(target: new (...args: never[]) => Handler<never>): Handler<never> | undefined {
    try {
      return this.moduleRef.get<Handler<never>>(target, { strict: false })
    } catch {
      return undefined
    }
  }
}
