import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { CreateReward } from './create-reward.ts'
import { AdminReward, AdminRewardPage, RewardInput } from './dto/admin-reward.dto.ts'
import { AdminRewardFilter } from './dto/reward-filter.dto.ts'
import { RewardAdminQueries } from './reward.admin.queries.ts'
import { UpdateReward } from './update-reward.ts'

@ApiTags('reward')
@Controller('api/v1/admin/rewards')
export class RewardAdminController {
  constructor(
    private readonly queries: RewardAdminQueries,
    private readonly createReward: CreateReward,
    private readonly updateReward: UpdateReward,
  ) {}

  @Get()
  @Allow('reward.read')
  @ApiOkResponse({ type: AdminRewardPage })
  list(@Query() filter: AdminRewardFilter): Promise<AdminRewardPage> {
    return this.queries.page(filter)
  }

  @Get(':code')
  @Allow('reward.read')
  @ApiOkResponse({ type: AdminReward })
  one(@Param('code') code: string): Promise<AdminReward> {
    return this.queries.one(code)
  }

  @Post()
  @Allow('reward.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminReward })
  async create(@Body() input: RewardInput): Promise<AdminReward> {
    return this.queries.one(await this.createReward.run(input))
  }

  @Put(':code')
  @Allow('reward.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminReward })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: RewardInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminReward> {
    await this.updateReward.run(code, input, { staffId, version })
    return this.queries.one(code)
  }
}
