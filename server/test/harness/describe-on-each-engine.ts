import { eachEngine } from './engines.ts'
import { shelfOf } from './shelf.ts'
import type { Started, StartOptions } from './start.ts'

/**
 * Runs the block on SQLite always and on MariaDB when it is installed. `start()` gives a test the application on an empty
 * database, as if it had just been booted (see `shelfOf`); whatever was started is stopped after the block.
 */
export function describeOnEachEngine(
  title: string,
  block: (start: (options?: StartOptions) => Promise<Started>, engine: 'sqlite' | 'mariadb') => void,
): void {
  eachEngine(title, (engine) => block(shelfOf(engine), engine.name))
}
