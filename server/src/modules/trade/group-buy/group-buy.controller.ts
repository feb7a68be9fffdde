import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { GroupBuyDetail, GroupBuyPage, Home } from './dto/group-buy-detail.dto.ts'
import { GroupBuySearch, HomeFilter } from './dto/home-filter.dto.ts'
import { GroupBuyQueries } from './group-buy.queries.ts'

/** What anybody may look at; logging in is never asked for here. */
@ApiTags('group-buy')
@Controller('api/v1/app')
export class GroupBuyController {
  constructor(private readonly groupBuys: GroupBuyQueries) {}

  @Public()
  @Get('home')
  @ApiOkResponse({ type: Home })
  home(@Query() filter: HomeFilter, @OptionalMember() viewer: MemberActor | null): Promise<Home> {
    return this.groupBuys.home(filter, viewer?.memberId ?? null)
  }

  @Public()
  @Get('group-buys')
  @ApiOkResponse({ type: GroupBuyPage })
  search(@Query() search: GroupBuySearch, @OptionalMember() viewer: MemberActor | null): Promise<GroupBuyPage> {
    return this.groupBuys.list(search, viewer?.memberId ?? null)
  }

  @Public()
  @Get('group-buys/:code')
  @ApiOkResponse({ type: GroupBuyDetail })
  detail(@Param('code') code: string, @OptionalMember() viewer: MemberActor | null): Promise<GroupBuyDetail> {
    return this.groupBuys.detail(code, viewer?.memberId ?? null)
  }
}
