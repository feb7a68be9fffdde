import { Module } from '@nestjs/common'
import { HealthController } from './health.controller.ts'
import { HealthState } from './health.state.ts'

@Module({ controllers: [HealthController], providers: [HealthState], exports: [HealthState] })
export class HealthModule {}
