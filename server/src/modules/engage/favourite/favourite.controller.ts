import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { AddFavourite } from './add-favourite.ts'
import { FavouritePage } from './dto/favourite.dto.ts'
import { FavouriteQueries } from './favourite.queries.ts'
import { RemoveFavourite } from './remove-favourite.ts'

@ApiTags('favourite')
@Controller('api/v1/app')
export class FavouriteController {
  constructor(
    private readonly queries: FavouriteQueries,
    private readonly addFavourite: AddFavourite,
    private readonly removeFavourite: RemoveFavourite,
  ) {}

  @Get('me/favourites')
  @Allow('member')
  @ApiOkResponse({ type: FavouritePage })
  mine(@Actor() { memberId }: MemberActor, @Query() page: PageQuery): Promise<FavouritePage> {
    return this.queries.mine(memberId, page)
  }

  @Put('group-buys/:code/favourite')
  @Allow('member')
  @ApiOkResponse({ type: Ok })
  async add(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<Ok> {
    await this.addFavourite.run(memberId, code)
    return new Ok()
  }

  @Delete('group-buys/:code/favourite')
  @Allow('member')
  @ApiOkResponse({ type: Ok })
  async remove(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<Ok> {
    await this.removeFavourite.run(memberId, code)
    return new Ok()
  }
}
