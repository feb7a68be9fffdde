export interface Call {
  /** Virtual epoch ms. */
  at: number
  method: string
  path: string
  /** 0 = the connection was reset. */
  status: number
  /** Error code of the answer. */
  code?: string
  faults: string[]
}

const KEPT = 500

/** Who called what: counts per route for the whole run, and the last calls in full. */
export class Calls {
  private counts = new Map<string, Record<string, number>>()
  private recent: Call[] = []

  add(route: string, call: Call): void {
    const byStatus = this.counts.get(route) ?? {}
    const status = call.status === 0 ? 'lost' : String(call.status)
    byStatus[status] = (byStatus[status] ?? 0) + 1
    this.counts.set(route, byStatus)
    this.recent.push(call)
    if (this.recent.length > 2 * KEPT) this.recent = this.recent.slice(-KEPT)
  }

  report(): { byRoute: Record<string, { count: number; byStatus: Record<string, number> }>; recent: Call[] } {
    const byRoute = [...this.counts].map(([route, byStatus]) => {
      const count = Object.values(byStatus).reduce((sum, each) => sum + each, 0)
      return [route, { count, byStatus }] as const
    })
    return { byRoute: Object.fromEntries(byRoute), recent: this.recent.slice(-KEPT) }
  }

  clear(): void {
    this.counts.clear()
    this.recent = []
  }
}
