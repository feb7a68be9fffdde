import { Injectable } from '@nestjs/common'
import { addMs } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Log } from '../../../platform/log/log.ts'
import { type MessageTemplate, MessageTemplates } from './message-templates.ts'
import { sendMessage } from './message.events.ts'
import { topics, type MessageWish } from './topics.ts'

export interface PlannedNotice {
  memberId: number
  businessKey: string
  message: MessageWish
}

/** Notices that shall also arrive as subscribe messages, where the member allowed it; else it is written down why not. */
@Injectable()
export class PlanMessages {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MessageTemplates,
    private readonly log: Log,
  ) {}

  /** In the transaction that writes the notices, after those told before have been left out. */
  async run(tx: Tx, notices: PlannedNotice[]): Promise<void> {
    const now = this.clock.now()
    const drafts = notices.flatMap((notice) => this.draft(notice))
    if (drafts.length === 0) return
    const allowed = await allowedTemplates(tx, [...new Set(drafts.map(({ memberId }) => memberId))])
    const rows = drafts.map(({ lifeMs, ...draft }) => {
      const mayGo = allowed.has(`${draft.memberId} ${draft.templateId}`)
      return {
        ...draft,
        status: mayGo ? 'pending' : 'skipped',
        reason: mayGo ? null : 'no-permission',
        attempts: 0,
        expiresAt: addMs(now, lifeMs),
        createdAt: now,
        settledAt: mayGo ? null : now,
      }
    })
    const firstId = await tx.insert('messages', rows)
    const going = rows.flatMap(({ status }, index) => (status === 'pending' ? [firstId + index] : []))
    await this.outbox.add(tx, ...going.map((messageId) => job(sendMessage, { messageId })))
  }

  private draft({ memberId, businessKey, message }: PlannedNotice) {
    const { topic, page } = message
    const template = this.templates.of(topic)
    const dataJson = template && this.filled(template, message)
    if (!dataJson) return []
    return [
      { memberId, businessKey, topic, templateId: template.templateId, page, dataJson, lifeMs: topics[topic].lifeMs },
    ]
  }

  /** The notice must arrive whatever a template can say, so a fact that does not fit costs the message only. */
  private filled(template: MessageTemplate, message: MessageWish): Record<string, string> | undefined {
    try {
      return this.templates.fill(template, message)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.log.warn({ err: error, topic: template.topic }, 'this fact cannot be said in the template')
      return undefined
    }
  }
}

async function allowedTemplates(tx: Tx, memberIds: number[]): Promise<Set<string>> {
  const rows = await tx.rows<{ memberId: number; templateId: string }>(
    `SELECT memberId, templateId FROM message_permissions
     WHERE quota > 0 AND memberId IN (${placeholders(memberIds.length)})`,
    memberIds,
  )
  return new Set(rows.map(({ memberId, templateId }) => `${memberId} ${templateId}`))
}
