import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { type Language, ReaderLanguage } from '../../../platform/texts/language.ts'
import { AdjustPoints } from './adjust-points.ts'
import { DecideAdjustment } from './decide-adjustment.ts'
import {
  Adjustment,
  AdjustmentFilter,
  AdjustmentInput,
  AdjustmentPage,
  DecisionInput,
  MemberPoints,
  PointsBanInput,
  PointsBanPage,
} from './dto/points-adjustment.dto.ts'
import { PointsAdjustmentQueries } from './points-adjustment.queries.ts'
import { SetPointsBan } from './set-points-ban.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

/** Points by a word of staff, the second word on large ones, and who gets none. */
@ApiTags('points')
@Controller('api/v1/admin')
export class PointsAdjustmentAdminController {
  constructor(
    private readonly queries: PointsAdjustmentQueries,
    private readonly idempotency: Idempotency,
    private readonly adjustPoints: AdjustPoints,
    private readonly decide: DecideAdjustment,
    private readonly setBan: SetPointsBan,
  ) {}

  @Get('points-adjustments')
  @Allow('points.read')
  @ApiOkResponse({ type: AdjustmentPage })
  list(@Actor() { staffId }: StaffActor, @Query() filter: AdjustmentFilter): Promise<AdjustmentPage> {
    return this.queries.page(staffId, filter)
  }

  @Post('points-adjustments')
  @Allow('points.adjust')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: Adjustment })
  async adjust(
    @Actor() { staffId }: StaffActor,
    @Body() input: AdjustmentInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Adjustment> {
    const { code } = await this.idempotency.once(call, (tx) => this.adjustPoints.run(tx, staffId, input))
    return this.queries.one(staffId, code)
  }

  @Post('points-adjustments/:code/approve')
  @Allow('points.approve')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: Adjustment })
  approve(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() { note }: DecisionInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Adjustment> {
    return this.settle(call, staffId, code, 'applied', note)
  }

  @Post('points-adjustments/:code/refuse')
  @Allow('points.approve')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: Adjustment })
  refuse(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() { note }: DecisionInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Adjustment> {
    return this.settle(call, staffId, code, 'refused', note)
  }

  @Get('members/:memberNo/points')
  @Allow('points.read')
  @ApiOkResponse({ type: MemberPoints })
  member(
    @Param('memberNo') memberNo: string,
    @Query() page: PageQuery,
    @ReaderLanguage() language: Language,
  ): Promise<MemberPoints> {
    return this.queries.member(memberNo, page, language)
  }

  @Put('members/:memberNo/points-ban')
  @Allow('points.ban')
  @ApiOkResponse({ type: MemberPoints })
  async ban(
    @Actor() { staffId }: StaffActor,
    @Param('memberNo') memberNo: string,
    @Body() input: PointsBanInput,
    @ReaderLanguage() language: Language,
  ): Promise<MemberPoints> {
    await this.setBan.run(staffId, memberNo, input)
    return this.queries.member(memberNo, {}, language)
  }

  @Get('points-bans')
  @Allow('points.read')
  @ApiOkResponse({ type: PointsBanPage })
  bans(@Query() page: PageQuery): Promise<PointsBanPage> {
    return this.queries.bans(page)
  }

  private async settle(
    call: IdempotentCall,
    staffId: number,
    code: string,
    to: 'applied' | 'refused',
    note: string,
  ): Promise<Adjustment> {
    await this.idempotency.once(call, async (tx) => {
      await this.decide.run(tx, staffId, code, to, note)
      return { code }
    })
    return this.queries.one(staffId, code)
  }
}
