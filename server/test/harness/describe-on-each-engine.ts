import { eachEngine } from './engines.ts'
import { type Started, startOn, type StartOptions } from './start.ts'

/**
 * Runs the block on SQLite always and on MariaDB when it is installed. `start()` boots the application on a fresh
 * database; whatever was started is stopped after the block.
 */
export function describeOnEachEngine(
  title: string,
  block: (start: (options?: StartOptions) => Promise<Started>, engine: 'sqlite' | 'mariadb') => void,
): void {
  eachEngine(title, (engine) => {
    const running: Started[] = []
    block(async (options) => {
      const started = await startOn(engine, options)
      running.push(started)
      return started
    }, engine.name)
    afterAll(async () => {
      for (const started of running) await started.stop()
    })
  })
}
