import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { surveySettings } from './survey.settings.ts'
import { surveySent, type SurveyCause } from './survey.events.ts'

export interface NewSurvey {
  memberId: number
  cause: SurveyCause
  /** Of the order, the ticket or the after-sale case. */
  causeId: number
  orderId: number | null
  ticketId: number | null
  /** Said already, elsewhere: it is recorded, and nobody is asked. */
  answer?: { score: number; comment: string; answeredAt: Date }
}

/** Asks one customer about one thing, once. */
@Injectable()
export class SendSurvey {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /** Asking again about the same thing does nothing: the unique key knows. */
  async run({ memberId, cause, causeId, orderId, ticketId, answer }: NewSurvey): Promise<void> {
    const now = this.clock.now()
    const survey = {
      ...{ code: randomCode(20), memberId, businessKey: `${cause}:${causeId}`, cause, orderId, ticketId },
      ...{ createdAt: now, expiresAt: addMs(now, this.settings.get(surveySettings.days) * DAY_MS) },
      ...(answer ?? { score: null, comment: '', answeredAt: null }),
    }
    try {
      await this.db.transaction(async (tx) => {
        const surveyId = await tx.insert('surveys', survey)
        if (!answer) await this.outbox.add(tx, event(surveySent, { surveyId, memberId }))
      })
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_surveys_key')) throw error
    }
  }
}
