import { type DynamicModule, Module } from '@nestjs/common'
import { entities, migrations } from './entities.ts'
import { Env } from './env.ts'
import { HealthModule } from './health/health.module.ts'
import { PlatformModule } from './platform/platform.module.ts'

@Module({})
export class AppModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(env, { entities, migrations }), HealthModule],
    }
  }
}
