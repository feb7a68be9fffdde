import { Controller, Get, Param } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { TeamDetail } from './dto/team.dto.ts'
import { TeamQueries } from './team.queries.ts'

@ApiTags('team')
@Controller('api/v1/app/teams')
export class TeamController {
  constructor(private readonly teams: TeamQueries) {}

  @Public()
  @Get(':code')
  @ApiOkResponse({ type: TeamDetail })
  detail(@Param('code') code: string, @OptionalMember() viewer: MemberActor | null): Promise<TeamDetail> {
    return this.teams.detail(code, viewer?.memberId ?? null)
  }
}
