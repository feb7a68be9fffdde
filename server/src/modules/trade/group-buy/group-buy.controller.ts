import { Controller, Get, Param } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { GroupBuyDetail } from './dto/group-buy-detail.dto.ts'
import { GroupBuyQueries } from './group-buy.queries.ts'

/** What anybody may look at; logging in is never asked for here. */
@ApiTags('group-buy')
@Controller('api/v1/app')
export class GroupBuyController {
  constructor(private readonly groupBuys: GroupBuyQueries) {}

  @Public()
  @Get('group-buys/:code')
  @ApiOkResponse({ type: GroupBuyDetail })
  detail(@Param('code') code: string, @OptionalMember() viewer: MemberActor | null): Promise<GroupBuyDetail> {
    return this.groupBuys.detail(code, viewer?.memberId ?? null)
  }
}
