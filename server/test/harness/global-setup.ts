import { mariaProgram, startMaria } from './maria.ts'
import { sweepScratch } from './scratch.ts'
import { scratchFolder } from './scratch.ts'

/** One MariaDB and one set of sandbox keys for the whole run; each test file makes databases of its own. */
export default async function setup(): Promise<void> {
  process.env.TUANKE_TEST_KEYS = scratchFolder('keys')
  sweepScratch()
  if (!mariaProgram()) {
    if (process.env.CI) throw new Error('CI tests both engines, but MariaDB is not installed')
    return
  }
  const maria = await startMaria()
  process.env.TUANKE_TEST_MARIA = maria.url
  ;(globalThis as { stopMaria?: () => Promise<void> }).stopMaria = maria.stop
}
