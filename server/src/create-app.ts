import 'reflect-metadata'
import { join } from 'node:path'
import type { DynamicModule, Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.ts'
import type { Env } from './env.ts'
import { packageFolder } from './package-folder.ts'
import { fastifyAdapter } from './platform/http/fastify.ts'
import { furnish } from './platform/http/http-server.ts'
import { Log } from './platform/log/log.ts'
import { NestLog } from './platform/log/nest-log.ts'

class Root {}

/**
 * The whole application, migrated and ready to listen; neither the port nor the job runner has been started.
 * `more` are modules beside the application's own, for tests.
 */
export async function createApp(env: Env, more: (Type | DynamicModule)[] = []): Promise<NestFastifyApplication> {
  const root: DynamicModule = { module: Root, imports: [AppModule.forRoot(env), ...more] }
  const app = await NestFactory.create<NestFastifyApplication>(root, fastifyAdapter(), {
    bodyParser: false,
    logger: new NestLog(new Log(env)),
    abortOnError: false,
  })
  app.useLogger(new NestLog(app.get(Log)))
  const server = packageFolder()
  await furnish(app, {
    h5: join(server, '../miniapp/dist/h5'),
    admin: join(server, 'admin/dist'),
    images: join(env.dataDir, 'images'),
  })
  await app.init()
  return app
}
