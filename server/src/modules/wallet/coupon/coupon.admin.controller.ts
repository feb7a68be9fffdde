import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { ChangeTemplate } from './change-template.ts'
import { CouponAdminQueries } from './coupon.admin.queries.ts'
import { CreateTemplate } from './create-template.ts'
import {
  AdminCouponPage,
  AdminTemplateDetail,
  AdminTemplatePage,
  IssueInput,
  LimitsInput,
  PublishInput,
  RecallInput,
  TemplateFilter,
  TemplateInput,
  TemplateStatusInput,
} from './dto/admin-coupon.dto.ts'
import { IssueByStaff } from './issue-by-staff.ts'
import { PublishTemplate } from './publish-template.ts'
import { RecallCoupon } from './recall-coupon.ts'

const IDEMPOTENT = { name: 'idempotency-key', required: true }

@ApiTags('coupon')
@Controller('api/v1/admin')
export class CouponAdminController {
  constructor(
    private readonly queries: CouponAdminQueries,
    private readonly idempotency: Idempotency,
    private readonly createTemplate: CreateTemplate,
    private readonly changeTemplate: ChangeTemplate,
    private readonly publishTemplate: PublishTemplate,
    private readonly issueByStaff: IssueByStaff,
    private readonly recallCoupon: RecallCoupon,
  ) {}

  @Get('coupon-templates')
  @Allow('coupon.read')
  @ApiOkResponse({ type: AdminTemplatePage })
  list(@Query() filter: TemplateFilter): Promise<AdminTemplatePage> {
    return this.queries.page(filter)
  }

  @Get('coupon-templates/:code')
  @Allow('coupon.read')
  @ApiOkResponse({ type: AdminTemplateDetail })
  one(@Param('code') code: string): Promise<AdminTemplateDetail> {
    return this.queries.one(code)
  }

  @Get('coupon-templates/:code/coupons')
  @Allow('coupon.read')
  @ApiOkResponse({ type: AdminCouponPage })
  coupons(@Param('code') code: string, @Query() page: PageQuery): Promise<AdminCouponPage> {
    return this.queries.coupons(code, page)
  }

  @Post('coupon-templates')
  @Allow('coupon.write')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async create(
    @Actor() { staffId }: StaffActor,
    @Body() input: TemplateInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminTemplateDetail> {
    const { code } = await this.idempotency.once(call, async (tx) => ({
      code: await this.createTemplate.run(tx, staffId, input),
    }))
    return this.queries.one(code)
  }

  /** A draft is given away from now on. */
  @Post('coupon-templates/:code/publish')
  @Allow('coupon.write')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async publish(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() { confirmed }: PublishInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminTemplateDetail> {
    await this.publishTemplate.run(code, confirmed, { staffId, version })
    return this.queries.one(code)
  }

  @Post('coupon-templates/:code/status')
  @Allow('coupon.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async setStatus(@Param('code') code: string, @Body() { status }: TemplateStatusInput): Promise<AdminTemplateDetail> {
    await this.changeTemplate.setStatus(code, status)
    return this.queries.one(code)
  }

  @Put('coupon-templates/:code/limits')
  @Allow('coupon.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async setLimits(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() limits: LimitsInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminTemplateDetail> {
    await this.changeTemplate.setLimits(code, limits, { staffId, version })
    return this.queries.one(code)
  }

  /** After the breaker: members may claim again. */
  @Post('coupon-templates/:code/resume-claims')
  @Allow('coupon.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async resumeClaims(@Param('code') code: string): Promise<AdminTemplateDetail> {
    await this.changeTemplate.resumeClaims(code)
    return this.queries.one(code)
  }

  @Post('coupon-templates/:code/issue')
  @Allow('coupon.issue')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: AdminTemplateDetail })
  async issue(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: IssueInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<AdminTemplateDetail> {
    await this.idempotency.once(call, async (tx) => ({
      coupon: await this.issueByStaff.run(tx, staffId, code, input),
    }))
    return this.queries.one(code)
  }

  @Post('coupons/:code/recall')
  @Allow('coupon.issue')
  @HttpCode(200)
  @ApiHeader(IDEMPOTENT)
  @ApiOkResponse({ type: Ok })
  async recall(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() { reason }: RecallInput,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Ok> {
    await this.idempotency.once(call, async (tx) => {
      await this.recallCoupon.run(tx, staffId, code, reason)
      return {}
    })
    return { ok: true }
  }
}
