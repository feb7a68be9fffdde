import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { IF_MATCH, KnownVersion } from '../../shop/version/known-version.ts'
import { ActOnGroupBuy } from './act-on-group-buy.ts'
import { CreateGroupBuy } from './create-group-buy.ts'
import { AdminGroupBuyFilter, GroupBuyActionPath } from './dto/admin-group-buy-filter.dto.ts'
import { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'
import { AdminGroupBuy, AdminGroupBuyPage, GroupBuyLogList } from './dto/admin-group-buy.dto.ts'
import { GroupBuyAdminQueries } from './group-buy.admin.queries.ts'
import { UpdateGroupBuy } from './update-group-buy.ts'

@ApiTags('group-buy')
@Controller('api/v1/admin/group-buys')
export class GroupBuyAdminController {
  constructor(
    private readonly groupBuys: GroupBuyAdminQueries,
    private readonly createGroupBuy: CreateGroupBuy,
    private readonly updateGroupBuy: UpdateGroupBuy,
    private readonly actOnGroupBuy: ActOnGroupBuy,
  ) {}

  @Get()
  @Allow('group-buy.read')
  @ApiOkResponse({ type: AdminGroupBuyPage })
  list(@Query() filter: AdminGroupBuyFilter): Promise<AdminGroupBuyPage> {
    return this.groupBuys.page(filter)
  }

  @Get(':code')
  @Allow('group-buy.read')
  @ApiOkResponse({ type: AdminGroupBuy })
  one(@Param('code') code: string): Promise<AdminGroupBuy> {
    return this.groupBuys.one(code)
  }

  @Get(':code/log')
  @Allow('group-buy.read')
  @ApiOkResponse({ type: GroupBuyLogList })
  log(@Param('code') code: string): Promise<GroupBuyLogList> {
    return this.groupBuys.log(code)
  }

  @Post()
  @Allow('group-buy.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminGroupBuy })
  async create(@Actor() { staffId }: StaffActor, @Body() input: AdminGroupBuyInput): Promise<AdminGroupBuy> {
    return this.groupBuys.one(await this.createGroupBuy.run(input, staffId))
  }

  @Put(':code')
  @Allow('group-buy.write')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AdminGroupBuy })
  async update(
    @Actor() { staffId }: StaffActor,
    @Param('code') code: string,
    @Body() input: AdminGroupBuyInput,
    @KnownVersion() version: string | undefined,
  ): Promise<AdminGroupBuy> {
    await this.updateGroupBuy.run(code, input, { staffId, version })
    return this.groupBuys.one(code)
  }

  /** Every verb of its life; 'copy' answers with the copy. */
  @Post(':code/:action')
  @Allow('group-buy.write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminGroupBuy })
  async act(@Actor() { staffId }: StaffActor, @Param() { code, action }: GroupBuyActionPath): Promise<AdminGroupBuy> {
    return this.groupBuys.one(await this.actOnGroupBuy.run(code, action, staffId))
  }
}
