import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'
import { type Language, ReaderLanguage } from '../../../platform/texts/language.ts'
import { PointsSummary } from './dto/points.dto.ts'
import { PointsQueries } from './points.queries.ts'

@ApiTags('points')
@Controller('api/v1/app/me/points')
export class PointsController {
  constructor(private readonly points: PointsQueries) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: PointsSummary })
  summary(
    @Actor() actor: MemberActor,
    @Query() page: PageQuery,
    @ReaderLanguage() language: Language,
  ): Promise<PointsSummary> {
    return this.points.summary(actor.memberId, page, language)
  }
}
