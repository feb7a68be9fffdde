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

/** Systems lend ports above this to whoever calls out, so one of those may be gone before it is used. */
const FIRST_LENT_PORT = 32_768
const FIRST_PORT = 20_000
const PORT_TRIES = 50

/** A port nobody listens on right now, and that no outgoing connection will be given. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORT_TRIES; tries++) {
    const port = FIRST_PORT + Math.floor(Math.random() * (FIRST_LENT_PORT - FIRST_PORT))
    if (await isFree(port)) return port
  }
  throw new Error('no port is free')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
