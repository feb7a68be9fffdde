import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { AdminSettings, SaveSettingsInput, SettingHistoryPage } from './dto/admin-settings.dto.ts'
import { DecideSettings } from './decide-settings.ts'
import { SettingsAdminQueries } from './settings.admin.queries.ts'

/** What the merchant decides, on one page; who may change which the setting itself says. */
@ApiTags('settings')
@Controller('api/v1/admin/settings')
export class SettingsAdminController {
  constructor(
    private readonly queries: SettingsAdminQueries,
    private readonly decide: DecideSettings,
  ) {}

  @Get()
  @Allow('setting.read')
  @ApiOkResponse({ type: AdminSettings })
  all(@Actor() staff: StaffActor): Promise<AdminSettings> {
    return this.queries.all(staff)
  }

  @Put()
  @Allow('setting.write')
  @ApiOkResponse({ type: AdminSettings })
  async save(@Actor() staff: StaffActor, @Body() { changes }: SaveSettingsInput): Promise<AdminSettings> {
    await this.decide.run(staff, changes)
    return this.queries.all(staff)
  }

  @Get(':key/history')
  @Allow('setting.read')
  @ApiOkResponse({ type: SettingHistoryPage })
  history(@Param('key') key: string, @Query() page: PageQuery): Promise<SettingHistoryPage> {
    return this.queries.history(key, page)
  }
}
