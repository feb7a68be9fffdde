import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { HealthState } from './health/health.state.ts'
import { Db } from './platform/db/db.ts'
import { JobRunner } from './platform/jobs/job-runner.ts'
import { Log } from './platform/log/log.ts'

const IDLE_CHECK_MS = 50

/**
 * Stops in the order in which things depend on each other: no more traffic, answer what is in flight (at most
 * `limitMs`), finish running jobs, and only then close the database.
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
  // A job that outlasts the limit is run again by whoever comes next: its lock runs out.
  await within(limitMs, app.get(JobRunner).stop())
  await app.get(Db).close()
}

/** Waits for the work, but no longer than `ms`. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work, limit]).finally(() => clearTimeout(timer))
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
