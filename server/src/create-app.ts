import { join } from 'node:path'
import type { DynamicModule, Type } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.ts'
import type { Env } from './env.ts'
import { packageFolder } from './package-folder.ts'
import { createHttpApp } from './platform/http/create-http-app.ts'
import type { StaticFolders } from './platform/http/static-files.ts'

class Root {}

/** The whole shop; see `createHttpApp`. `more` are modules beside the application's own, for tests. */
export function createApp(env: Env, more: (Type | DynamicModule)[] = []): Promise<NestFastifyApplication> {
  return createHttpApp({ module: Root, imports: [AppModule.forRoot(env), ...more] }, env, staticFolders(env))
}

export function staticFolders(env: Env): StaticFolders {
  const server = packageFolder()
  return {
    h5: join(server, '../miniapp/dist/h5'),
    admin: join(server, 'admin/dist'),
    images: join(env.dataDir, 'images'),
  }
}
