import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { surveySent } from './survey.events.ts'
import { surveySent as surveySentNotice } from './survey.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface ToldSurvey {
  memberId: number
  code: string
  cause: 'order' | 'ticket' | 'after-sale'
  about: string
}

@Injectable()
@OnEvent(surveySent, { id: 'TellSurvey' })
export class NotifySurvey {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ surveyId }: { surveyId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const survey = await tx.row<ToldSurvey>(
        `SELECT s.memberId, s.code, s.cause, COALESCE(t.summary,
            (SELECT l.title FROM order_lines l WHERE l.orderId = s.orderId ORDER BY l.id LIMIT 1), '') AS about
           FROM surveys s LEFT JOIN tickets t ON t.id = s.ticketId WHERE s.id = ?`,
        [surveyId],
      )
      if (!survey) return []
      const { memberId, code } = survey
      const businessKey = `survey:${surveyId}`
      return [{ told: surveySentNotice(survey), memberId, businessKey, targetCode: code }]
    })
  }
}
