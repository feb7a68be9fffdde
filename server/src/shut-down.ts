import type { Server } from 'node:http'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { HealthState } from './health/health.state.ts'
import { Db } from './platform/db/db.ts'
import { JobRunner } from './platform/jobs/job-runner.ts'

const IDLE_CHECK_MS = 50

/**
 * Stops in the order in which things depend on each other: no more traffic, answer what is in flight (at most
 * `limitMs`), finish running jobs, and only then close the database.
 */
export async function shutDown(app: NestFastifyApplication, limitMs: number): Promise<void> {
  app.get(HealthState).stopping = true
  const server = app.getHttpServer() as Server
  // A connection kept alive becomes idle only after its answer; nobody would close it then.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
  const limit = setTimeout(() => server.closeAllConnections(), limitMs)
  await app.close()
  clearInterval(idle)
  clearTimeout(limit)
  await app.get(JobRunner).stop()
  await app.get(Db).close()
}
