import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../platform/http/actor.ts'
import { AdminMemberFilter, AdminMemberPage } from './dto/admin-member.dto.ts'
import { MemberAdminQueries } from './member.admin.queries.ts'

@ApiTags('member')
@Controller('api/v1/admin/members')
export class MemberAdminController {
  constructor(private readonly members: MemberAdminQueries) {}

  @Get()
  @Allow('member.read')
  @ApiOkResponse({ type: AdminMemberPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminMemberFilter): Promise<AdminMemberPage> {
    return this.members.page(staff, filter)
  }
}
