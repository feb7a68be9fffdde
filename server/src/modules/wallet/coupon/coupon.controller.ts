import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { ClaimCoupon } from './claim-coupon.ts'
import { CouponQueries } from './coupon.queries.ts'
import { CouponFilter, MyCoupon, MyCouponPage, OfferedCouponPage } from './dto/coupon.dto.ts'

@ApiTags('coupon')
@Controller('api/v1/app')
export class CouponController {
  constructor(
    private readonly coupons: CouponQueries,
    private readonly claimCoupon: ClaimCoupon,
  ) {}

  @Public()
  @Get('coupon-templates')
  @ApiOkResponse({ type: OfferedCouponPage })
  centre(@OptionalMember() member: MemberActor | null, @Query() page: PageQuery): Promise<OfferedCouponPage> {
    return this.coupons.centre(member?.memberId ?? null, page)
  }

  @Allow('member')
  @Post('coupon-templates/:code/claim')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: MyCoupon })
  async claim(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<MyCoupon> {
    const claimed = await this.claimCoupon.run(memberId, code, call)
    return this.coupons.one(memberId, claimed.code)
  }

  @Allow('member')
  @Get('me/coupons')
  @ApiOkResponse({ type: MyCouponPage })
  mine(@Actor() { memberId }: MemberActor, @Query() filter: CouponFilter): Promise<MyCouponPage> {
    return this.coupons.mine(memberId, filter)
  }
}
