import { tmpdir } from 'node:os'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.ts'
import { readEnv } from './env.ts'
import { audiences } from './platform/http/audience.ts'
import { fastifyAdapter } from './platform/http/fastify.ts'
import { openApiDocument } from './platform/http/openapi.ts'

/** Prints the OpenAPI document of each audience, by its name. Nothing is instantiated, so neither a database nor keys are needed. */
const env = readEnv({ NODE_ENV: 'test', DATA_DIR: tmpdir(), APP_SECRET: 'printed-documents-need-no-secret-' })
const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(env), fastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
})
const documents = Object.fromEntries(audiences.map((audience) => [audience, openApiDocument(app, audience)]))
process.stdout.write(`${JSON.stringify(documents, null, 2)}\n`, () => process.exit(0))
