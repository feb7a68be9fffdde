import { type Maria, mariaProgram, startMaria } from './maria.ts'
import { scratchFolder, sweepScratch } from './scratch.ts'

/**
 * One set of sandbox keys for the run, and a MariaDB for each worker; each test file makes databases of its own in its
 * worker's, so that a server which dies takes one worker's tests with it and not all.
 */
export default async function setup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  process.env.TUANKE_TEST_KEYS = scratchFolder('keys')
  sweepScratch()
  if (!mariaProgram()) {
    if (process.env.CI) throw new Error('CI tests both engines, but MariaDB is not installed')
    return
  }
  const marias = await Promise.all(Array.from({ length: Math.max(1, maxWorkers) }, () => startMaria()))
  process.env.TUANKE_TEST_MARIAS = marias.map(({ url }) => url).join(' ')
  ;(globalThis as { marias?: Maria[] }).marias = marias
}
