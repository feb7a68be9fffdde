import { readFileSync, renameSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { revived, type State } from './state.ts'

const QUIET_MS = 250
/** A big state is written less often, so that writing it never takes more than a small share of the time. */
const REST_PER_WRITE = 20

/** The state on disk: written shortly after changes and on stop, by rename, so that a reader finds a whole file or none. */
export class Snapshot {
  private handle?: NodeJS.Timeout
  private isDirty = false
  private lastWriteMs = 0
  private readonly path: string

  constructor(
    directory: string,
    private readonly state: () => State,
  ) {
    this.path = join(directory, 'state.json')
  }

  load(): State | undefined {
    return existsSync(this.path) ? revived(JSON.parse(readFileSync(this.path, 'utf8')) as State) : undefined
  }

  /** Notes that the state changed. */
  touch(): void {
    this.isDirty = true
    this.handle ??= setTimeout(() => this.flush(), Math.max(QUIET_MS, this.lastWriteMs * REST_PER_WRITE))
  }

  flush(): void {
    clearTimeout(this.handle)
    this.handle = undefined
    if (!this.isDirty) return
    const started = performance.now()
    writeFileSync(`${this.path}.new`, JSON.stringify(this.state()), { mode: 0o600 })
    renameSync(`${this.path}.new`, this.path)
    this.isDirty = false
    this.lastWriteMs = performance.now() - started
  }
}
