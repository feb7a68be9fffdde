import type { State } from './state.ts'

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How far a signed message's timestamp may be off. */
const SKEW = 300 * SECOND

/**
 * Two clocks. The virtual one can be moved and rules the business (expiry, spacing of refunds, retries). The wall clock is
 * the one a merchant's server may still stamp its messages with after the virtual one was moved, so both are accepted there.
 */
export class Clock {
  /** Whether the merchant was last seen to live on the virtual clock. */
  private merchantIsVirtual = true

  constructor(
    private readonly state: () => State,
    readonly wall: () => number,
  ) {}

  /** Virtual epoch ms. */
  now(): number {
    return this.wall() + this.state().clockOffsetMs
  }

  moveBy(ms: number): void {
    this.state().clockOffsetMs += ms
  }

  /** Whether a request stamped with these Unix seconds is fresh on either clock; replies then use the same clock. */
  accepts(seconds: number): boolean {
    const isFresh = (now: number): boolean => Math.abs(now - seconds * SECOND) <= SKEW
    const isVirtual = isFresh(this.now())
    if (!isVirtual && !isFresh(this.wall())) return false
    this.merchantIsVirtual = isVirtual
    return true
  }

  /** Unix seconds to stamp messages to the merchant with. */
  stamp(): number {
    return Math.floor((this.merchantIsVirtual ? this.now() : this.wall()) / SECOND)
  }
}

/** RFC 3339 in China's time zone, whole seconds, as WeChat Pay writes it. */
export function chinaTime(ms: number): string {
  return new Date(ms + 8 * HOUR).toISOString().replace(/\.\d{3}Z$/, '+08:00')
}
