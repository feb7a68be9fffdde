import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { SurveyAnswer } from './dto/survey.dto.ts'
import { SurveyError } from './survey.errors.ts'

/** The customer answers, once; the code is good for that and no longer than it says. */
@Injectable()
export class AnswerSurvey {
  constructor(private readonly clock: Clock) {}

  /** @throws survey.not-found (other people's too) | already-answered | expired */
  async run(tx: Tx, memberId: number, code: string, { score, comment }: SurveyAnswer): Promise<void> {
    const now = this.clock.now()
    const taken = await tx.run(
      `UPDATE surveys SET score = ?, comment = ?, answeredAt = ?
        WHERE code = ? AND memberId = ? AND answeredAt IS NULL AND expiresAt > ?`,
      [score, comment.trim(), now, code, memberId, now],
    )
    if (taken === 1) return
    const survey = await tx.row<{ answeredAt: Date | null }>(
      'SELECT answeredAt FROM surveys WHERE code = ? AND memberId = ?',
      [code, memberId],
    )
    if (!survey) throw SurveyError('not-found')
    throw SurveyError(survey.answeredAt ? 'already-answered' : 'expired')
  }
}
