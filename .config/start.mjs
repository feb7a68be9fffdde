// npm start: from a bare clone to a running shop, with nothing but Node and npm.
import { buildStale } from './parts/build.mjs'
import { stopAll, stopOnSignals } from './parts/children.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { requireFreePorts } from './parts/ports.mjs'
import { startSandbox, startServer, surroundings, untilReady } from './parts/programs.mjs'
import { welcome } from './parts/welcome.mjs'

const startedAt = Date.now()
stopOnSignals()
try {
  const here = surroundings()
  await requireFreePorts(here.ports, here.host)
  await install()
  await buildStale(['shared', 'server', 'admin', 'h5'])
  const env = here.usesSandbox ? await startSandbox(here) : {}
  startServer(here, env)
  await untilReady(here.url)
  await welcome(here, startedAt)
} catch (error) {
  await stopAll()
  giveUp(error)
}
