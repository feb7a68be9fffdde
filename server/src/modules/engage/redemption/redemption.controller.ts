import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { CancelOwnRedemption } from './cancel-own-redemption.ts'
import { RedeemInput, RedemptionDetail, RedemptionPage } from './dto/redemption.dto.ts'
import { RedeemReward } from './redeem-reward.ts'
import { RedemptionQueries } from './redemption.queries.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

@ApiTags('reward')
@Controller('api/v1/app')
export class RedemptionController {
  constructor(
    private readonly redemptions: RedemptionQueries,
    private readonly redeemReward: RedeemReward,
    private readonly cancelOwn: CancelOwnRedemption,
  ) {}

  @Allow('member')
  @Post('rewards/:code/redeem')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: RedemptionDetail })
  async redeem(
    @Actor() { memberId }: MemberActor,
    @Param('code') rewardCode: string,
    @Body() input: RedeemInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<RedemptionDetail> {
    const { code } = await this.redeemReward.run(memberId, rewardCode, input, call)
    return this.redemptions.detail(memberId, code)
  }

  @Allow('member')
  @Get('redemptions')
  @ApiOkResponse({ type: RedemptionPage })
  page(@Actor() { memberId }: MemberActor, @Query() page: PageQuery): Promise<RedemptionPage> {
    return this.redemptions.page(memberId, page)
  }

  @Allow('member')
  @Get('redemptions/:code')
  @ApiOkResponse({ type: RedemptionDetail })
  detail(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<RedemptionDetail> {
    return this.redemptions.detail(memberId, code)
  }

  /** Repeating it is safe by the state; the key is asked for all the same, as of every move of points. */
  @Allow('member')
  @Post('redemptions/:code/cancel')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: RedemptionDetail })
  async cancel(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @IdempotencyKey() _call: IdempotentCall,
  ): Promise<RedemptionDetail> {
    await this.cancelOwn.run(memberId, code)
    return this.redemptions.detail(memberId, code)
  }
}
