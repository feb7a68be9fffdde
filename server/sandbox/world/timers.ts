import type { Clock } from './clock.ts'

interface Timer {
  at: number
  run: () => void
}

/** setTimeout takes 31 bits. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/** Work due at a virtual time. Moving the clock forward runs what became due, in order of time. */
export class Timers {
  private waiting: Timer[] = []
  private handle?: NodeJS.Timeout
  private isStopped = false

  constructor(private readonly clock: Clock) {}

  /** Runs `run` once the virtual clock reaches `at` (ms), never synchronously. */
  at(at: number, run: () => void): void {
    const index = this.waiting.findLastIndex((timer) => timer.at <= at) + 1
    this.waiting.splice(index, 0, { at, run })
    if (index === 0) this.arm()
  }

  /** To be called after the clock was moved. */
  arm(): void {
    clearTimeout(this.handle)
    const next = this.waiting[0]
    if (!next || this.isStopped) return
    const wait = Math.min(Math.max(next.at - this.clock.now(), 0), LONGEST_WAIT_MS)
    this.handle = setTimeout(() => this.runDue(), wait)
  }

  hasDue(): boolean {
    return this.waiting[0] !== undefined && this.waiting[0].at <= this.clock.now()
  }

  clear(): void {
    clearTimeout(this.handle)
    this.waiting = []
  }

  stop(): void {
    this.isStopped = true
    this.clear()
  }

  private runDue(): void {
    const now = this.clock.now()
    const due = this.waiting.findIndex((timer) => timer.at > now)
    const ready = this.waiting.splice(0, due === -1 ? this.waiting.length : due)
    for (const timer of ready) timer.run()
    this.arm()
  }
}
