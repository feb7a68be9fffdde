import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { MessageTemplates } from './message-templates.ts'
import { recordAnswer } from './permission-ledger.ts'
import type { Answer, Topic } from './topics.ts'

export interface TopicAnswer {
  topic: Topic
  answer: Answer
}

/** The member has answered WeChat's question which messages may come; a repeated call counts once. */
@Injectable()
export class RecordAnswers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly templates: MessageTemplates,
  ) {}

  /** Topics this shop has no template for are left out: an old phone may still ask about them. */
  async run(memberId: number, given: TopicAnswer[], call: IdempotentCall): Promise<Ok> {
    const now = this.clock.now()
    const known = given.flatMap(({ topic, answer }) => {
      const template = this.templates.of(topic)
      return template ? [{ templateId: template.templateId, answer }] : []
    })
    await this.openAccounts(memberId, known, now)
    return this.idempotency.once(call, async (tx) => {
      for (const { templateId, answer } of known) await recordAnswer(tx, { memberId, templateId }, answer, now)
      return new Ok()
    })
  }

  /** Rows of quota zero, in a transaction of their own: two phones at once then meet on a row, not on a gap. */
  private async openAccounts(memberId: number, known: { templateId: string; answer: Answer }[], now: Date) {
    const ignore =
      this.db.dialect === 'sqlite' ? 'ON CONFLICT (memberId, templateId) DO NOTHING' : 'ON DUPLICATE KEY UPDATE id = id'
    await this.db.transaction(async (tx) => {
      for (const { templateId, answer } of known)
        await tx.run(
          `INSERT INTO message_permissions (memberId, templateId, quota, lastAnswer, answeredAt) VALUES (?, ?, 0, ?, ?) ${ignore}`,
          [memberId, templateId, answer, now],
        )
    })
  }
}
