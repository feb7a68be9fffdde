/** So many callers are known by heart at most; beyond, those who came first are forgotten, which lets them go on. */
const MOST_KEYS = 50_000

/** Counts calls in memory, in fixed windows from the first call on. One process counts for itself. */
export class WindowCounter {
  private readonly windows = new Map<string, { used: number; resetMs: number }>()

  constructor(private readonly windowMs: number) {}

  /** Takes one call. @returns 0, or the seconds to wait when `most` are used */
  take(key: string, most: number, nowMs: number): number {
    const running = this.windows.get(key)
    if (running && running.resetMs > nowMs) {
      if (running.used >= most) return Math.ceil((running.resetMs - nowMs) / 1000)
      running.used++
      return 0
    }
    // Put at the end again: the first of a Map is the one that began longest ago.
    this.windows.delete(key)
    this.windows.set(key, { used: 1, resetMs: nowMs + this.windowMs })
    if (this.windows.size > MOST_KEYS) this.windows.delete(this.windows.keys().next().value!)
    return 0
  }
}
