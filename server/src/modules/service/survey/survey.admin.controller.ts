import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { AdminSurveyFilter, AdminSurveyPage, SurveyFigures, SurveyFiguresQuery } from './dto/survey.dto.ts'
import { SurveyQueries } from './survey.queries.ts'

/** How content customers are (FB-3). */
@ApiTags('survey')
@Controller('api/v1/admin/surveys')
export class SurveyAdminController {
  constructor(private readonly surveys: SurveyQueries) {}

  @Get()
  @Allow('survey.read')
  @ApiOkResponse({ type: AdminSurveyPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminSurveyFilter): Promise<AdminSurveyPage> {
    return this.surveys.page(staff, filter)
  }

  @Get('figures')
  @Allow('survey.read')
  @ApiOkResponse({ type: SurveyFigures })
  figures(@Actor() staff: StaffActor, @Query() query: SurveyFiguresQuery): Promise<SurveyFigures> {
    return this.surveys.figures(staff, query)
  }
}
