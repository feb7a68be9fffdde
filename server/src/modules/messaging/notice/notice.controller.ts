import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { type Language, ReaderLanguage } from '../../../platform/texts/language.ts'
import { NoticePage, NoticePath, NoticesReadInput } from './dto/notice.dto.ts'
import { NoticeQueries } from './notice.queries.ts'
import { ReadNotices } from './read-notices.ts'

@ApiTags('notice')
@Controller('api/v1/app/me/notices')
export class NoticeController {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly readNotices: ReadNotices,
  ) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: NoticePage })
  inbox(
    @Actor() actor: MemberActor,
    @Query() page: PageQuery,
    @ReaderLanguage() language: Language,
  ): Promise<NoticePage> {
    return this.queries.inbox(actor.memberId, page, language)
  }

  @Post('read')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async read(@Actor() actor: MemberActor, @Body() { upToId }: NoticesReadInput): Promise<Ok> {
    await this.readNotices.run(actor.memberId, { upToId })
    return new Ok()
  }

  /** One notice alone; somebody else's, or none, is not told apart. */
  @Post(':id/read')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async readOne(@Actor() actor: MemberActor, @Param() { id }: NoticePath): Promise<Ok> {
    await this.readNotices.run(actor.memberId, { id })
    return new Ok()
  }
}
