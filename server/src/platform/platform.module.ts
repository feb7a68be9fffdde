import { type DynamicModule, Global, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { Env } from '../env.ts'
import { Clock } from './clock/clock.ts'
import { DemoClockController } from './clock/demo-clock.controller.ts'
import { SandboxClock } from './clock/sandbox-clock.ts'
import { PersonalData } from './crypto/personal-data.ts'
import type { Schema } from './db/data-source.ts'
import { Db } from './db/db.ts'
import { DbModule } from './db/db.module.ts'
import { tablesOf } from './db/entities.ts'
import { Ids } from './db/ids.ts'
import { AccessGuard } from './http/access.guard.ts'
import { EndedSessions } from './http/ended-sessions.ts'
import { Idempotency } from './http/idempotency.ts'
import { Attempts } from './http/limits/attempts.ts'
import { LimitGuard } from './http/limits/limit.guard.ts'
import { Sessions } from './http/sessions.ts'
import { AccessTokens } from './http/tokens.ts'
import { JobsModule } from './jobs/jobs.module.ts'
import { Log } from './log/log.ts'
import { Metrics } from './metrics/metrics.ts'
import { platformEntities } from './platform.entities.ts'
import { SaveSettings } from './settings-store/save-settings.ts'
import { Settings } from './settings-store/settings.ts'

const shared = [
  ...[Clock, Ids, Log, Metrics, PersonalData, AccessTokens, Sessions, Idempotency],
  ...[EndedSessions, Attempts, SaveSettings],
]

/** What every module may use without importing anything; it knows no business noun. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(env: Env, schema: Pick<Schema, 'migrations'>): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DbModule.forRoot(schema), tablesOf(platformEntities), JobsModule],
      controllers: [DemoClockController],
      providers: [
        { provide: Env, useValue: env },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: Settings, inject: [Db, Env, Log], useFactory: Settings.open },
        // After the one that says who is calling.
        { provide: APP_GUARD, useClass: LimitGuard },
        SandboxClock,
        ...shared,
      ],
      exports: [Env, DbModule, JobsModule, Settings, ...shared],
    }
  }
}
