import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { AnswerSurvey } from './answer-survey.ts'
import { NotifySurvey } from './notify-survey.ts'
import { SendSurvey } from './send-survey.ts'
import { PlanOrderSurvey, SurveyOrder } from './survey-after-order.ts'
import { PlanAfterSaleSurvey, SurveyAfterSale } from './survey-after-sale.ts'
import { SurveyTicket } from './survey-ticket.ts'
import { SurveyAdminController } from './survey.admin.controller.ts'
import { SurveyController } from './survey.controller.ts'
import { SurveyQueries } from './survey.queries.ts'

@Module({
  imports: [NoticeModule],
  controllers: [SurveyController, SurveyAdminController],
  providers: [
    ...[SurveyQueries, SendSurvey, AnswerSurvey, NotifySurvey],
    ...[PlanOrderSurvey, SurveyOrder, SurveyTicket, PlanAfterSaleSurvey, SurveyAfterSale],
  ],
})
export class SurveyModule {}
