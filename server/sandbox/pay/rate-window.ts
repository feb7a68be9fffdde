/** Counts what happened within the last second. */
export class RateWindow {
  private times: number[] = []

  constructor(private readonly perSecond: number) {}

  /** Counts one more; false when that is above the limit (it is then not counted). */
  admits(now: number): boolean {
    this.times = this.times.filter((time) => Math.abs(now - time) < 1_000)
    if (this.times.length >= this.perSecond) return false
    this.times.push(now)
    return true
  }
}
