import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseTarget } from '../../src/platform/db/data-source.ts'
import { packageFolder } from '../../src/package-folder.ts'
import { freePort, scratchFolder } from '../harness/scratch.ts'

const READY_WITHIN_MS = 60_000
const STOPPED_WITHIN_MS = 15_000

/** The built programs as `npm start` runs them: sandbox, server, both front ends, demo data. */
export interface BuiltShop {
  url: string
  stop(): Promise<void>
}

/** Another folder with the same layout may hold the build: an unpacked release, say. */
const root = process.env.BUILT_ROOT ?? join(packageFolder(), '..')
const PARTS = [
  'server/dist/src/main.js',
  'server/dist/sandbox/main.js',
  'server/admin/dist/index.html',
  'miniapp/dist/h5/index.html',
]

/** Starts a shop of its own with an empty database, which it fills with the demo. */
export async function startBuiltShop(database: DatabaseTarget): Promise<BuiltShop> {
  const missing = PARTS.filter((part) => !existsSync(join(root, part)))
  if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}; run npm run build first`)
  const folder = scratchFolder('shop')
  const [port, gatewayPort, devicePort] = [await freePort(), await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const sandbox = program('server/dist/sandbox/main.js', {
    SANDBOX_PORT: String(gatewayPort),
    SANDBOX_DEVICE_PORT: String(devicePort),
    SANDBOX_DATA_DIR: join(folder, 'sandbox'),
    PUBLIC_URL: url,
  })
  const stopping: (() => Promise<void>)[] = [sandbox.stop]
  const stop = async () => {
    for (const each of stopping.reverse()) await each()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await sandbox.prints('sandbox ready')
    const credentials = readFileSync(join(folder, 'sandbox/credentials.json'), 'utf8')
    const server = program('server/dist/src/main.js', {
      ...(JSON.parse(credentials) as Record<string, string>),
      ...('url' in database ? { DATABASE_URL: database.url } : {}),
      DATA_DIR: folder,
      DEMO: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
    })
    stopping.push(server.stop)
    await server.prints('server ready')
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

/** A built program of ours, and what it has printed. */
function program(file: string, env: Record<string, string>) {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR }
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, file)], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return {
    prints: async (word: string) => {
      const until = Date.now() + READY_WITHIN_MS
      while (!printed.includes(word)) {
        if (child.exitCode !== null || Date.now() > until) throw new Error(`${file} is not ready:\n${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    stop: () => end(child),
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS)
  await gone
  clearTimeout(late)
}
