import { randomBytes } from 'node:crypto'
import type { Keyring } from '../keyring/keyring.ts'
import { Clock } from './clock.ts'
import { Ids } from './ids.ts'
import { Snapshot } from './snapshot.ts'
import { emptyState, type State } from './state.ts'
import { Timers } from './timers.ts'

export interface WorldOptions {
  keyring: Keyring
  dataDir: string
  /** Multiplies the waits the fake itself chooses (notification retries, refund processing); 1 is WeChat's own pace. */
  timeScale: number
  /** Makes identifiers repeatable. */
  seed?: string
  /** Where a scanned scene code leads. */
  storefrontUrl: string
  merchantName: string
  /** Source of real time. */
  wall?: () => number
}

/** What both gateways, the cashier and the control side share. */
export class World {
  state: State
  readonly keyring: Keyring
  readonly timeScale: number
  readonly storefrontUrl: string
  readonly merchantName: string
  readonly clock: Clock
  readonly ids: Ids
  readonly timers: Timers
  private readonly snapshot: Snapshot
  private readonly seed?: string
  /** Where this sandbox's own pages are, once it listens. */
  deviceUrl = ''
  private isStopped = false

  constructor(options: WorldOptions) {
    this.keyring = options.keyring
    this.timeScale = options.timeScale
    this.storefrontUrl = options.storefrontUrl
    this.merchantName = options.merchantName
    this.seed = options.seed
    this.snapshot = new Snapshot(options.dataDir, () => this.state)
    this.clock = new Clock(() => this.state, options.wall ?? Date.now)
    this.ids = new Ids(
      () => this.state,
      () => this.clock.now(),
    )
    this.timers = new Timers(this.clock)
    this.state = this.snapshot.load() ?? this.freshState()
  }

  /** To be called after every change of the state. */
  changed(): void {
    if (!this.isStopped) this.snapshot.touch()
  }

  /** Forgets everything but the keys. */
  reset(): void {
    this.timers.clear()
    this.state = this.freshState()
    this.changed()
  }

  /** Writes the state for the last time. A straggling request changes nothing on disk any more. */
  stop(): void {
    this.isStopped = true
    this.timers.stop()
    this.snapshot.flush()
  }

  private freshState(): State {
    return emptyState(this.seed ?? randomBytes(16).toString('hex'))
  }
}
