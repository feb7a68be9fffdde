import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DataSource, type DataSourceOptions } from 'typeorm'
import { Env } from '../../env.ts'
import { dataSourceOptions, type Schema } from './data-source.ts'
import { Db } from './db.ts'
import { migrate } from './migrate.ts'
import { doorTo } from './open-db.ts'

/**
 * Nest's TypeORM module opens the data source before the first module starts, with the entities that nouns register, and
 * closes it as the last of all. `Db` is the one door to it.
 */
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}

  static forRoot({ migrations }: Pick<Schema, 'migrations'>): DynamicModule {
    return {
      module: DbModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Env],
          useFactory: async (env: Env) => ({
            ...(await dataSourceOptions(env.database, { migrations })),
            autoLoadEntities: true,
            // Waited for already, where waiting helps.
            toRetry: () => false,
          }),
          dataSourceFactory: (options) => openMigrated(options!),
        }),
      ],
      providers: [
        { provide: Db, inject: [DataSource, Env], useFactory: (source, env: Env) => doorTo(source, env.database) },
      ],
      exports: [Db],
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.db.close()
  }
}

async function openMigrated(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize()
  await migrate(source)
  return source
}
