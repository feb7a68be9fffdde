import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What a survey is sent after. */
export type SurveyCause = 'order' | 'ticket' | 'after-sale'

export const surveySent = defineEvent('survey.sent', { surveyId: id, memberId: id })
/** Due some hours after the goods are in the customer's hands. */
export const surveyOrder = defineJob('survey-order', { orderId: id })
/** Due some hours after the case was handled. */
export const surveyAfterSale = defineJob('survey-after-sale', { afterSaleId: id })
