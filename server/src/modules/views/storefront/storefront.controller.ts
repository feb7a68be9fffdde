import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { GroupBuySearch, HomeFilter } from './dto/home-filter.dto.ts'
import { Home, HotWords, RatedPage } from './dto/home.dto.ts'
import { OfferCoupons } from './dto/offer-coupons.dto.ts'
import { HomeQueries } from './home.queries.ts'
import { OfferCouponQueries } from './offer-coupons.queries.ts'

/** Screens anybody may look at that are made of many nouns. */
@ApiTags('group-buy')
@Controller('api/v1/app')
export class StorefrontController {
  constructor(
    private readonly screens: HomeQueries,
    private readonly offerCoupons: OfferCouponQueries,
  ) {}

  @Public()
  @Get('home')
  @ApiOkResponse({ type: Home })
  home(@Query() filter: HomeFilter, @OptionalMember() viewer: MemberActor | null): Promise<Home> {
    return this.screens.home(filter, viewer?.memberId ?? null)
  }

  @Public()
  @Get('group-buys')
  @ApiOkResponse({ type: RatedPage })
  search(@Query() search: GroupBuySearch, @OptionalMember() viewer: MemberActor | null): Promise<RatedPage> {
    return this.screens.list(search, viewer?.memberId ?? null)
  }

  @Public()
  @Get('search-words')
  @ApiOkResponse({ type: HotWords })
  hotWords(): Promise<HotWords> {
    return this.screens.hotWords()
  }

  @Allow('member')
  @Get('me/coupons/:code/group-buys')
  @ApiOkResponse({ type: RatedPage })
  forCoupon(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @Query() query: PageQuery,
  ): Promise<RatedPage> {
    return this.screens.forCoupon(memberId, code, query)
  }

  @Public()
  @Get('group-buys/:code/coupons')
  @ApiOkResponse({ type: OfferCoupons })
  coupons(@Param('code') code: string, @OptionalMember() viewer: MemberActor | null): Promise<OfferCoupons> {
    return this.offerCoupons.of(code, viewer?.memberId ?? null)
  }
}
