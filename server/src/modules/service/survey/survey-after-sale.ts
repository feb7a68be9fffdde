import { Injectable } from '@nestjs/common'
import { addMs, HOUR_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent, OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { afterSaleMoved } from '../../trade/after-sale/after-sale.events.ts'
import { surveyAfterSale } from './survey.events.ts'
import { surveySettings } from './survey.settings.ts'
import { SendSurvey } from './send-survey.ts'

/** Ends that the shop's answer has brought about; who withdraws a case or lets it lapse has nothing to judge. */
const JUDGED = ['refunded', 'refused']

/** An after-sale case has been handled: some hours later the customer is asked how, unless they have said by then. */
@Injectable()
@OnEvent(afterSaleMoved)
export class PlanAfterSaleSurvey {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  async run({ afterSaleId, to }: { afterSaleId: number; to: string }): Promise<void> {
    if (!JUDGED.includes(to)) return
    const dueAt = addMs(this.clock.now(), this.settings.get(surveySettings.afterHours) * HOUR_MS)
    await this.db.transaction((tx) =>
      this.outbox.add(tx, job(surveyAfterSale, { afterSaleId }, { dueAt, key: `after-sale:${afterSaleId}` })),
    )
  }
}

interface CaseFacts {
  memberId: number
  orderId: number
  score: number | null
  scoreText: string
  scoredAt: Date | null
}

@Injectable()
@OnJob(surveyAfterSale)
export class SurveyAfterSale {
  constructor(
    private readonly db: Db,
    private readonly sendSurvey: SendSurvey,
  ) {}

  /** What was said on the case's own page counts as the answer: nobody is asked twice. */
  async run({ afterSaleId }: { afterSaleId: number }): Promise<void> {
    const found = await this.db.read((tx) =>
      tx.row<CaseFacts>('SELECT memberId, orderId, score, scoreText, scoredAt FROM after_sales WHERE id = ?', [
        afterSaleId,
      ]),
    )
    if (!found) return
    const { memberId, orderId, score, scoreText, scoredAt } = found
    const answer = score !== null && scoredAt !== null ? { score, comment: scoreText, answeredAt: scoredAt } : undefined
    await this.sendSurvey.run({ memberId, cause: 'after-sale', causeId: afterSaleId, orderId, ticketId: null, answer })
  }
}
