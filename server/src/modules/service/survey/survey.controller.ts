import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Idempotency, IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { AnswerSurvey } from './answer-survey.ts'
import { Survey, SurveyAnswer } from './dto/survey.dto.ts'
import { SurveyQueries } from './survey.queries.ts'

@ApiTags('survey')
@Controller('api/v1/app/surveys')
export class SurveyController {
  constructor(
    private readonly surveys: SurveyQueries,
    private readonly idempotency: Idempotency,
    private readonly answerSurvey: AnswerSurvey,
  ) {}

  @Get(':code')
  @Allow('member')
  @ApiOkResponse({ type: Survey })
  one(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<Survey> {
    return this.surveys.one(memberId, code)
  }

  @Post(':code/answer')
  @Allow('member')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: Survey })
  async answer(
    @Actor() { memberId }: MemberActor,
    @Param('code') code: string,
    @Body() answer: SurveyAnswer,
    @IdempotencyKey() call: IdempotentCall,
  ): Promise<Survey> {
    await this.idempotency.once(call, async (tx) => {
      await this.answerSurvey.run(tx, memberId, code, answer)
      return { code }
    })
    return this.surveys.one(memberId, code)
  }
}
