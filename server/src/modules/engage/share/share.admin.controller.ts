import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Allow } from '../../../platform/http/actor.ts'
import { Sharing, UrlLink } from './dto/sharing.dto.ts'
import { MakeUrlLink } from './make-url-link.ts'
import { SharingAdminQueries } from './sharing.admin.queries.ts'

@ApiTags('share')
@Controller('api/v1/admin/group-buys/:code')
export class ShareAdminController {
  constructor(
    private readonly queries: SharingAdminQueries,
    private readonly makeUrlLink: MakeUrlLink,
  ) {}

  @Get('sharing')
  @Allow('group-buy.read')
  @ApiOkResponse({ type: Sharing })
  sharing(@Param('code') code: string): Promise<Sharing> {
    return this.queries.of(code)
  }

  /** An address for an SMS or a web page; asking again gives the same one while it is good. */
  @Post('url-link')
  @Allow('group-buy.write')
  @HttpCode(200)
  @ApiOkResponse({ type: UrlLink })
  urlLink(@Param('code') code: string): Promise<UrlLink> {
    return this.makeUrlLink.run(code)
  }
}
