// npm run dev: everything rebuilds and restarts as files change.
import path from 'node:path'
import { buildStale } from './parts/build.mjs'
import { start, stopAll, stopOnSignals } from './parts/children.mjs'
import { commandOf } from './parts/command.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { requireFreePorts } from './parts/ports.mjs'
import { startSandbox, startServer, surroundings, untilReady } from './parts/programs.mjs'
import { root } from './parts/root.mjs'
import { welcome } from './parts/welcome.mjs'

const startedAt = Date.now()
const watch = (name, folder, script, ...flags) => {
  const { command, env } = commandOf(folder, script)
  start(name, [...command.slice(1), ...flags], env, path.join(root, folder))
}

stopOnSignals()
try {
  const here = surroundings()
  await requireFreePorts({ ...here.ports, admin: here.port + 3 }, here.host)
  await install()
  await buildStale(['shared', 'server', 'admin', 'h5'])
  const env = here.usesSandbox ? await startSandbox(here) : {}
  startServer(here, env, ['--watch'])
  await untilReady(here.url)
  watch('shared watch', 'shared', 'build', '--watch', '--preserveWatchOutput')
  watch('server watch', 'server', 'build', '--watch', '--preserveWatchOutput')
  watch('h5 watch', 'miniapp', 'build:h5', '--watch')
  process.env.API_URL = here.url // where the admin's dev server passes /api on to
  watch('admin watch', 'server/admin', 'dev', '--port', String(here.port + 3), '--strictPort')
  await welcome(here, startedAt)
  console.log(`  Admin with hot reload: http://127.0.0.1:${here.port + 3}/admin/`)
} catch (error) {
  await stopAll()
  giveUp(error)
}
