import type { Noun } from '../../noun.ts'
import './survey.personal-data.ts'
import { AnswerSurvey } from './answer-survey.ts'
import { NotifySurvey } from './notify-survey.ts'
import { SendSurvey } from './send-survey.ts'
import { PlanOrderSurvey, SurveyOrder } from './survey-after-order.ts'
import { PlanAfterSaleSurvey, SurveyAfterSale } from './survey-after-sale.ts'
import { SurveyTicket } from './survey-ticket.ts'
import { SurveyAdminController } from './survey.admin.controller.ts'
import { SurveyController } from './survey.controller.ts'
import { SurveyQueries } from './survey.queries.ts'
import { Survey } from './survey.entity.ts'
import { surveyInvariants } from './survey.invariants.ts'

export const surveyNoun: Noun = {
  entities: [Survey],
  controllers: [SurveyAdminController, SurveyController],
  providers: [
    AnswerSurvey,
    NotifySurvey,
    PlanAfterSaleSurvey,
    PlanOrderSurvey,
    SendSurvey,
    SurveyAfterSale,
    SurveyOrder,
    SurveyQueries,
    SurveyTicket,
  ],
  invariants: surveyInvariants,
}
