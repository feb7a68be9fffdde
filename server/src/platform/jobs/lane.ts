import type { Handler, HandlerOptions } from './handler.ts'
import type { ClaimedJob, JobStore } from './job-store.ts'

const CONCURRENCY = 4
/** Rows claimed ahead for each that runs: fewer, larger claims. */
const AHEAD = 4

/** Rows of a handler that takes several in one transaction. */
const GROUP = 16

/** What the runner does with rows once their turn has come; never rejects. */
export type Attempt = (jobs: ClaimedJob[], handler: Handler<never>) => Promise<void>

/** The work of one handler: so many at once, so many a second. */
export class Lane {
  private readonly waiting: ClaimedJob[] = []
  private readonly active = new Map<number, Promise<void>>()
  private readonly concurrency: number
  /** Rows that one attempt takes. */
  private readonly group: number
  private underWay = 0
  private readonly gapMs: number
  private nextStart = 0
  private timer: NodeJS.Timeout | undefined
  private filling: Promise<number> | undefined
  private stopped = false
  /** Called whenever a place has become free. */
  onFree: () => void = () => {}

  constructor(
    readonly id: string,
    private readonly handler: Handler<never>,
    options: HandlerOptions,
    private readonly store: JobStore,
    private readonly attempt: Attempt,
  ) {
    this.group = handler.runAll ? GROUP : 1
    this.concurrency = options.concurrency ?? (handler.runAll ? 1 : CONCURRENCY)
    this.gapMs = options.perSecond ? 1000 / options.perSecond : 0
  }

  /** Claims what there is room for and starts it; resolves to the number claimed. */
  fill(): Promise<number> {
    this.filling ??= this.claim().finally(() => {
      this.filling = undefined
    })
    return this.filling
  }

  /** Ids of the rows held, begun or not. */
  held(): number[] {
    return [...this.active.keys(), ...this.waiting.map((job) => job.id)]
  }

  /** Resolves when nothing held is left. */
  async idle(): Promise<void> {
    while (this.active.size > 0 || this.waiting.length > 0) {
      if (this.active.size > 0) await Promise.race(this.active.values())
      else await new Promise((resolve) => setTimeout(resolve, this.gapMs))
    }
  }

  /** Begins nothing more, gives back what has not begun, waits for what has. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.filling?.catch(() => 0)
    const notBegun = this.waiting.splice(0)
    await Promise.all(this.active.values())
    await this.store.release(notBegun)
  }

  resume(): void {
    this.stopped = false
  }

  private async claim(): Promise<number> {
    const most = this.concurrency * this.group * (this.gapMs > 0 ? 1 : AHEAD)
    const room = most - this.waiting.length - this.active.size
    if (room <= 0 || this.stopped) return 0
    const jobs = await this.store.claim(this.id, room)
    this.waiting.push(...jobs)
    this.pump()
    return jobs.length
  }

  private pump(): void {
    while (!this.stopped && this.waiting.length > 0 && this.underWay < this.concurrency && this.mayStart())
      this.begin(this.waiting.splice(0, this.group))
  }

  private begin(jobs: ClaimedJob[]): void {
    this.underWay++
    const run = this.attempt(jobs, this.handler).finally(() => {
      this.underWay--
      for (const { id } of jobs) this.active.delete(id)
      this.pump()
      if (this.waiting.length < this.concurrency * this.group) this.onFree()
    })
    for (const { id } of jobs) this.active.set(id, run)
  }

  private mayStart(): boolean {
    if (this.gapMs === 0) return true
    const now = performance.now()
    if (now < this.nextStart) {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.pump(), this.nextStart - now)
      return false
    }
    this.nextStart = now + this.gapMs
    return true
  }
}
