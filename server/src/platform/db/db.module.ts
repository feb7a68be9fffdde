import { type DynamicModule, Module } from '@nestjs/common'
import { Env } from '../../env.ts'
import type { Schema } from './data-source.ts'
import { Db } from './db.ts'
import { openDb } from './open-db.ts'

/** Opens and migrates the database before the first module starts. */
@Module({})
export class DbModule {
  static forRoot(schema: Schema): DynamicModule {
    return {
      module: DbModule,
      global: true,
      providers: [{ provide: Db, inject: [Env], useFactory: (env: Env) => openDb(env.database, schema) }],
      exports: [Db],
    }
  }
}
