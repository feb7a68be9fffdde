import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { DashboardQueries } from './dashboard.queries.ts'
import { Dashboard } from './dto/dashboard.dto.ts'

@ApiTags('dashboard')
@Controller('api/v1/admin/dashboard')
export class DashboardAdminController {
  constructor(private readonly queries: DashboardQueries) {}

  @Get()
  @Allow('dashboard.read')
  @ApiOkResponse({ type: Dashboard })
  today(@Actor() staff: StaffActor): Promise<Dashboard> {
    return this.queries.today(staff)
  }
}
