import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { HealthState } from './health/health.state.ts'
import { Log } from './platform/log/log.ts'

const IDLE_CHECK_MS = 50

/**
 * Stops in the order in which things depend on each other: no more traffic, answer what is in flight (at most
 * `limitMs`), then as the modules say it: finish running jobs (`JobsModule`), and only then close the database (`DbModule`).
 */
export async function shutDown(app: NestFastifyApplication, limitMs: number): Promise<void> {
  app.get(HealthState).stopping = true
  const server = app.getHttpServer()
  // A connection kept alive becomes idle only after its answer; nobody would close it then.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
  const limit = setTimeout(() => server.closeAllConnections(), limitMs)
  await app.close()
  clearInterval(idle)
  clearTimeout(limit)
}

/** SIGTERM or SIGINT ends the process in order: exit code 0, or 1 when something went wrong on the way. */
export function stopOnSignal(app: NestFastifyApplication, limitMs: number): void {
  const log = app.get(Log)
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log.info({ signal }, 'stopping')
      void shutDown(app, limitMs).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopped in disorder')
          process.exit(1)
        },
      )
    })
}
