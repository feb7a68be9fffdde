import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { RewardFilter } from './dto/reward-filter.dto.ts'
import { RewardDetail, RewardPage } from './dto/reward.dto.ts'
import { RewardQueries } from './reward.queries.ts'

/** The reward mall; one may look around before logging in. */
@ApiTags('reward')
@Controller('api/v1/app/rewards')
export class RewardController {
  constructor(private readonly rewards: RewardQueries) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: RewardPage })
  page(@OptionalMember() member: MemberActor | null, @Query() filter: RewardFilter): Promise<RewardPage> {
    return this.rewards.page(member?.memberId ?? null, filter)
  }

  @Public()
  @Get(':code')
  @ApiOkResponse({ type: RewardDetail })
  detail(@OptionalMember() member: MemberActor | null, @Param('code') code: string): Promise<RewardDetail> {
    return this.rewards.detail(member?.memberId ?? null, code)
  }
}
