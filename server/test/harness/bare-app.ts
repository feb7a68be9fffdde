import { join } from 'node:path'
import type { DynamicModule, Type } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Env } from '../../src/env.ts'
import { HealthModule } from '../../src/health/health.module.ts'
import { migrations } from '../../src/migrations.ts'
import { createHttpApp } from '../../src/platform/http/create-http-app.ts'
import { PlatformModule } from '../../src/platform/platform.module.ts'

class Root {}

/**
 * The platform without any business module: what its own tests need, whatever state the modules are in. Not their entities
 * either: those come with their nouns, whose handlers nobody provides here.
 */
export function createBareApp(env: Env, modules: (Type | DynamicModule)[] = []): Promise<NestFastifyApplication> {
  const imports = [PlatformModule.forRoot(env, { migrations }), HealthModule, ...modules]
  const folders = {
    h5: join(env.dataDir, 'h5'),
    admin: join(env.dataDir, 'admin'),
    images: join(env.dataDir, 'images'),
  }
  return createHttpApp({ module: Root, imports }, env, folders)
}
