import compress from '@fastify/compress'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Env } from '../../env.ts'
import { Clock } from '../clock/clock.ts'
import { Log } from '../log/log.ts'
import { Metrics } from '../metrics/metrics.ts'
import { parseBodies } from './body.ts'
import { limitBodies } from './body-limits.ts'
import { ErrorFilter } from './error.filter.ts'
import { hookRequests } from './hooks.ts'
import { serveOpenApi } from './openapi.ts'
import { secureAnswers } from './security-headers.ts'
import { serveFiles, type StaticFolders } from './static-files.ts'
import { validation } from './validation.ts'

/** Below this, compressing costs more than it saves. */
const COMPRESS_FROM_BYTES = 1_400

/** Everything around the controllers; the same in production and in tests. */
export async function furnish(app: NestFastifyApplication, folders: StaticFolders): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance()
  const [log, env] = [app.get(Log), app.get(Env)]
  fastify.server.maxConnections = env.maxConnections
  limitBodies(fastify)
  parseBodies(fastify)
  secureAnswers(fastify, env)
  hookRequests(fastify, app.get(Clock), log, app.get(Metrics))
  await app.register(compress, { threshold: COMPRESS_FROM_BYTES, encodings: ['gzip'] })
  app.useGlobalPipes(validation())
  const errors = new ErrorFilter(log)
  app.useGlobalFilters(errors)
  if (env.isOpen.docs) serveOpenApi(app)
  await serveFiles(fastify, folders, errors)
}
