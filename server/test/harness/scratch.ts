import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'tuanke-'
const STALE_MS = 2 * 3_600_000
const base = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

/** A new empty folder, in memory where the system has that. */
export function scratchFolder(what: string): string {
  return mkdtempSync(join(base(), `${PREFIX}${what}-`))
}

/** Removes what runs that were aborted hours ago have left behind. */
export function sweepScratch(): void {
  for (const name of readdirSync(base()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(base(), name)
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > STALE_MS) rmSync(folder, { recursive: true, force: true })
  }
}

/** A port nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
