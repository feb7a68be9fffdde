import { Injectable } from '@nestjs/common'
import { MINUTE_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'

/** A family behind one address looks at fewer pages than this; a script does not. */
const PER_MINUTE = 60
/** Addresses remembered within a minute; beyond it nobody is counted rather than everybody refused. */
const ADDRESSES = 20_000

/** Keeps visits from one address within bounds, in memory: they are worth counting, not worth defending. */
@Injectable()
export class VisitLimit {
  private minute = 0
  private readonly seen = new Map<string, number>()

  constructor(private readonly clock: Clock) {}

  /** True when this one should not be recorded. */
  exceeded(address: string): boolean {
    const minute = Math.floor(this.clock.now().getTime() / MINUTE_MS)
    if (minute !== this.minute) {
      this.minute = minute
      this.seen.clear()
    }
    const times = (this.seen.get(address) ?? 0) + 1
    if (times === 1 && this.seen.size >= ADDRESSES) return true
    this.seen.set(address, times)
    return times > PER_MINUTE
  }
}
