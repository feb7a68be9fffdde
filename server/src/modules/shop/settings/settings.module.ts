import { Module } from '@nestjs/common'
import { MessageModule } from '../../messaging/message/message.module.ts'
import { SettingsController } from './settings.controller.ts'
import { SettingsQueries } from './settings.queries.ts'

@Module({ imports: [MessageModule], controllers: [SettingsController], providers: [SettingsQueries] })
export class SettingsModule {}
