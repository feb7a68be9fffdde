import { Module } from '@nestjs/common'
import { SettingsController } from './settings.controller.ts'
import { SettingsQueries } from './settings.queries.ts'

@Module({ controllers: [SettingsController], providers: [SettingsQueries] })
export class SettingsModule {}
