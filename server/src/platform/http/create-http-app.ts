import 'reflect-metadata'
import type { DynamicModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Env } from '../../env.ts'
import { Log } from '../log/log.ts'
import { NestLog } from '../log/nest-log.ts'
import { fastifyAdapter } from './fastify.ts'
import { furnish } from './http-server.ts'
import type { StaticFolders } from './static-files.ts'

/** An application around the root module, database migrated, not yet listening; the job runner has not been started. */
export async function createHttpApp(
  root: DynamicModule,
  env: Env,
  folders: StaticFolders,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, fastifyAdapter(), {
    bodyParser: false,
    logger: new NestLog(new Log(env)),
    // A failed start must reach main.ts, which knows how to say it.
    abortOnError: false,
  })
  await furnish(app, folders)
  await app.init()
  return app
}
