/** What a survey is sent after. */
export type SurveyCause = 'order' | 'ticket' | 'after-sale'

declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    'survey.sent': { surveyId: number }
  }
  interface JobMap {
    /** Due some hours after the goods are in the customer's hands. */
    'survey-order': { orderId: number }
    /** Due some hours after the case was handled. */
    'survey-after-sale': { afterSaleId: number }
  }
}
