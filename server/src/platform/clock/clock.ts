import { Injectable } from '@nestjs/common'

/**
 * Business time. Everything that decides about deadlines, points or due jobs asks here, so that a demonstration or a
 * test can move months in a second. Sessions and job locks use the machine's time on purpose: moving the shop's clock
 * must neither log everybody out nor make running work look abandoned. The offset is not kept here: see SandboxClock.
 */
@Injectable()
export class Clock {
  private offsetMs = 0

  now(): Date {
    return new Date(Date.now() + this.offsetMs)
  }

  /** Moves on; never back. For the demonstration and for tests. */
  advance(seconds: number): void {
    if (!Number.isFinite(seconds) || seconds < 0) throw new RangeError('the clock only moves forward')
    this.offsetMs += Math.round(seconds * 1000)
  }

  get offsetSeconds(): number {
    return this.offsetMs / 1000
  }
}
