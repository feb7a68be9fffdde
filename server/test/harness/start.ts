import { readdirSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DynamicModule, Type } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { type Env, readEnv } from '../../src/env.ts'
import { Clock } from '../../src/platform/clock/clock.ts'
import { SandboxClock } from '../../src/platform/clock/sandbox-clock.ts'
import { Db } from '../../src/platform/db/db.ts'
import type { MemberActor, StaffActor } from '../../src/platform/http/actor.ts'
import { AccessTokens } from '../../src/platform/http/tokens.ts'
import { JobRunner } from '../../src/platform/jobs/job-runner.ts'
import { Metrics } from '../../src/platform/metrics/metrics.ts'
import { shutDown } from '../../src/shut-down.ts'
import { createBareApp } from './bare-app.ts'
import type { TestEngine } from './engines.ts'
import { TestHttp } from './http.ts'
import { noWechat } from './no-wechat.ts'
import { rememberProviders } from './provider-state.ts'
import { startTestSandbox, type TestSandbox } from './sandbox.ts'
import { freePort, scratchFolder } from './scratch.ts'
import { wipe } from './wipe.ts'

export interface StartOptions {
  /** Settings on top of the test's own. */
  env?: Record<string, string>
  /** Test-only modules beside the application's. */
  modules?: (Type | DynamicModule)[]
  /** Let the job runner work by itself; otherwise a test calls `runner.drain()`. */
  liveRunner?: boolean
  /** `false` boots without WeChat's stand-in, for tests that never meet it. */
  sandbox?: boolean
  /** Only the platform, no business module and no sandbox. */
  bare?: boolean
}

/** A booted application on a database of its own. */
export interface Started {
  app: NestFastifyApplication
  http: TestHttp
  db: Db
  env: Env
  clock: Clock
  runner: JobRunner
  sandbox: TestSandbox | null
  /** Access tokens without a login. */
  memberToken(memberId: number): string
  staffToken(staff?: Partial<Omit<StaffActor, 'kind'>>): string
  /** Moves the shop's clock and the sandbox's together. */
  advance(seconds: number): Promise<void>
  /** Everything as it was after the start: tables, files, clocks, caches, the sandbox. */
  reset(): Promise<void>
  stop(): Promise<void>
}

const STOP_WITHIN_MS = 5_000

export async function startOn(engine: TestEngine, options: StartOptions = {}): Promise<Started> {
  const folder = scratchFolder('app')
  const database = await engine.fresh()
  const port = await freePort()
  const needsNoWechat = options.sandbox === false || options.bare
  const sandbox = needsNoWechat ? null : await startTestSandbox(join(folder, 'sandbox'), `http://127.0.0.1:${port}`)
  const env = readEnv({
    NODE_ENV: 'test',
    DEMO: '1',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    DATA_DIR: folder,
    // One address makes all the calls of a test; the limits have tests of their own.
    ...{ LOGIN_CODES_PER_MINUTE: '0', QUOTES_PER_MINUTE: '0', QUOTES_PER_MINUTE_PER_ADDRESS: '0' },
    ...{ REVEALS_PER_HOUR: '0', UPLOADS_PER_HOUR: '0' },
    APP_SECRET: 'a-secret-that-only-tests-may-know',
    ...('url' in database.target ? { DATABASE_URL: database.target.url } : {}),
    ...(sandbox ? sandbox.credentials : noWechat()),
    ...options.env,
  })
  const app = options.bare ? await createBareApp(env, options.modules) : await createWholeApp(env, options.modules)
  await app.listen(port, '127.0.0.1')
  const runner = app.get(JobRunner)
  if (options.liveRunner) await runner.start()
  const clock = app.get(Clock)
  const underWay = countRequests(app)
  const bringBack = rememberProviders(app)
  const tokens = app.get(AccessTokens)
  return {
    app,
    http: new TestHttp(`http://127.0.0.1:${port}`),
    db: app.get(Db),
    env,
    clock,
    runner,
    sandbox,
    memberToken: (memberId) => tokens.sign({ kind: 'member', memberId } satisfies MemberActor),
    staffToken: (staff = {}) =>
      tokens.sign({ kind: 'staff', staffId: 1, role: 'owner', pickupPointId: null, ...staff } satisfies StaffActor),
    advance: async (seconds) => {
      await app.get(SandboxClock).advance(seconds)
      clock.advance(seconds)
    },
    reset: async () => {
      await runner.stop()
      if (sandbox) await fetch(`${sandbox.credentials.SANDBOX_DEVICE_URL}/__ctl/reset`, { method: 'POST' })
      await underWay.none()
      await wipe(app.get(Db))
      emptyFolder(folder)
      app.get(Metrics).registry.resetMetrics()
      bringBack()
      if (options.liveRunner) await runner.start()
    },
    stop: async () => {
      await shutDown(app, STOP_WITHIN_MS)
      await sandbox?.stop()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Knows of the requests that have not been answered yet. */
function countRequests(app: NestFastifyApplication): { none(): Promise<void> } {
  let count = 0
  app.getHttpServer().on('request', (_request: IncomingMessage, reply: ServerResponse) => {
    count++
    reply.once('close', () => count--)
  })
  return {
    none: async () => {
      const until = Date.now() + STOP_WITHIN_MS
      while (count > 0 && Date.now() < until) await sleep(5)
    },
  }
}

/** What the shop has written; the database in it and the sandbox beside it are open. */
function emptyFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== 'sandbox') rmSync(join(folder, entry.name), { recursive: true })
}

/** Loaded when it is wanted: the platform's own tests must not depend on the modules. */
async function createWholeApp(env: Env, modules: StartOptions['modules']): Promise<NestFastifyApplication> {
  const { createApp } = await import('../../src/create-app.ts')
  return createApp(env, modules)
}
