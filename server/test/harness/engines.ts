import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseTarget } from '../../src/platform/db/data-source.ts'
import { createDatabase, dropDatabase } from './maria.ts'
import { scratchFolder } from './scratch.ts'

/** Makes fresh databases of one kind. */
export interface TestEngine {
  name: 'sqlite' | 'mariadb'
  fresh(): Promise<{ target: DatabaseTarget; drop(): Promise<void> }>
}

const sqlite: TestEngine = {
  name: 'sqlite',
  fresh: async () => {
    const folder = scratchFolder('sqlite')
    return {
      target: { sqliteFile: join(folder, 'test.sqlite') },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

const mariadb: TestEngine = {
  name: 'mariadb',
  fresh: async () => {
    const server = process.env.TUANKE_TEST_MARIA
    if (!server) throw new Error('no MariaDB in this run')
    const url = await createDatabase(server)
    return { target: { url }, drop: () => dropDatabase(url) }
  },
}

/** Runs the block for SQLite, and for MariaDB where it is installed (the global setup insists on it in CI). */
export function eachEngine(title: string, block: (engine: TestEngine) => void): void {
  describe(`${title} [sqlite]`, () => block(sqlite))
  const describeMaria = process.env.TUANKE_TEST_MARIA ? describe : describe.skip
  describeMaria(`${title} [mariadb]`, () => block(mariadb))
}
