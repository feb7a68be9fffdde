import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseTarget } from '../../src/platform/db/data-source.ts'
import { createDatabase, dropDatabase, mariaProgram } from './maria.ts'
import { scratchFolder } from './scratch.ts'

/** Makes fresh databases of one kind. */
export interface TestEngine {
  name: 'sqlite' | 'mariadb'
  fresh(): Promise<{ target: DatabaseTarget; drop(): Promise<void> }>
}

export const sqlite: TestEngine = {
  name: 'sqlite',
  fresh: async () => {
    const folder = scratchFolder('sqlite')
    return {
      target: { sqliteFile: join(folder, 'test.sqlite') },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

/** Databases in the MariaDB at `serverUrl`. */
export const mariaAt = (serverUrl: string): TestEngine => ({
  name: 'mariadb',
  fresh: async () => {
    const url = await createDatabase(serverUrl)
    return { target: { url }, drop: () => dropDatabase(url) }
  },
})

/** Runs the block for SQLite, and for MariaDB where it is installed (the global setup insists on it in CI). */
export function eachEngine(title: string, block: (engine: TestEngine) => void): void {
  describe(`${title} [sqlite]`, () => block(sqlite))
  const serverUrl = ownMaria()
  if (serverUrl) describe(`${title} [mariadb]`, () => block(mariaAt(serverUrl)))
  else describe.skip(`${title} [mariadb] (left out: MariaDB is not installed)`, () => it('needs MariaDB', () => {}))
}

/** For blocks that start a MariaDB of their own, to kill it; the global setup insists on the program in CI. */
export function describeWithMaria(title: string, block: () => void): void {
  if (mariaProgram()) describe(title, block)
  else describe.skip(`${title} (left out: MariaDB is not installed)`, block)
}

/** The MariaDB of this jest worker, whose ids count from 1; undefined when there is none. */
function ownMaria(): string | undefined {
  const urls = process.env.TUANKE_TEST_MARIAS?.split(' ') ?? []
  return urls[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % urls.length]
}
