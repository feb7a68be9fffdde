import type { TestEngine } from './engines.ts'
import { type Started, startOn, type StartOptions } from './start.ts'

interface Kept {
  started: Started
  /** What it was started with; undefined when no other test can have it. */
  kind: string | undefined
  /** The test it was started for; undefined when it was started for several. */
  test: number | undefined
}

/**
 * The applications of one block of tests. Starting one costs most of a second, so a test gets the one that an earlier
 * test has started in the same way, brought back to how it was then. What was started outside a test (`beforeAll`) serves
 * several and is left to them.
 */
export function shelfOf(engine: TestEngine) {
  const kept: Kept[] = []
  let count = 0
  let test: number | undefined

  beforeEach(() => void (test = ++count))
  afterEach(() => void (test = undefined))
  afterAll(async () => {
    for (const { started } of [...kept]) await started.stop()
  })

  return async (options: StartOptions = {}): Promise<Started> => {
    const kind = options.modules ? undefined : JSON.stringify(options)
    const free = kept.find((one) => one.test !== undefined && one.test !== test && kind && one.kind === kind)
    if (free && test !== undefined) {
      free.test = test
      await free.started.reset()
      return free.started
    }
    const started = await startOn(engine, options)
    const entry: Kept = { started, kind, test }
    kept.push(entry)
    const { stop } = started
    started.stop = () => {
      kept.splice(kept.indexOf(entry), 1)
      return stop()
    }
    return started
  }
}
