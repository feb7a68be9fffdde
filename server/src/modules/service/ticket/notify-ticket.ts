import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './ticket.events.ts'
import {
  suggestionAdoptedWords,
  ticketAnsweredWords,
  ticketSolvedWords,
  type TicketWordsFacts,
} from './ticket.texts.ts'
import { ticketMessage } from './ticket-message.ts'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'
import { type NewNotice, WriteNotices } from '../../messaging/notice/write-notices.ts'

interface TicketFacts extends TicketWordsFacts {
  memberId: number
  code: string
  saidAt: Date
}

@Injectable()
@OnEvent('ticket.answered', { id: 'TellTicketAnswered' })
export class NotifyTicketAnswered {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ ticketId, messageId }: { ticketId: number; messageId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await ticketFacts(tx, ticketId, 'm.id = ?', messageId)
      const told = notice(
        facts,
        'ticket.answered',
        `ticket:${ticketId}:message:${messageId}`,
        ticketAnsweredWords(facts),
      )
      return [{ ...told, message: ticketMessage(facts, 'answered', facts.saidAt) }]
    })
  }
}

@Injectable()
@OnEvent('ticket.solved', { id: 'TellTicketSolved' })
export class NotifyTicketSolved {
  constructor(
    private readonly writeNotices: WriteNotices,
    private readonly env: Env,
  ) {}

  run({ ticketId, messageId }: { ticketId: number; messageId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await ticketFacts(tx, ticketId, 'm.id = ?', messageId)
      const words = ticketSolvedWords(facts, this.env.ticketCloseDays)
      const told = notice(facts, 'ticket.solved', `ticket:${ticketId}:message:${messageId}`, words)
      return [{ ...told, message: ticketMessage(facts, 'solved', facts.saidAt) }]
    })
  }
}

@Injectable()
@OnEvent('ticket.adopted', { id: 'TellSuggestionAdopted' })
export class NotifySuggestionAdopted {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ ticketId }: { ticketId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await ticketFacts(tx, ticketId, 'm.kind = ?', 'adopted')
      const told = notice(facts, 'ticket.adopted', `ticket:${ticketId}:adopted`, suggestionAdoptedWords(facts))
      return [{ ...told, message: ticketMessage(facts, 'adopted', facts.saidAt) }]
    })
  }
}

/** The ticket, and what one of its lines says. @throws Error when it is gone, which cannot happen */
async function ticketFacts(tx: Tx, ticketId: number, line: string, value: number | string): Promise<TicketFacts> {
  const facts = await tx.row<TicketFacts>(
    `SELECT t.memberId, t.code, t.kind, t.summary, m.body AS said, m.createdAt AS saidAt
       FROM tickets t JOIN ticket_messages m ON m.ticketId = t.id WHERE t.id = ? AND ${line}`,
    [ticketId, value],
  )
  if (!facts) throw new Error(`no ticket ${ticketId}`)
  return facts
}

function notice({ memberId, code }: TicketFacts, kind: string, businessKey: string, words: NoticeText): NewNotice {
  return { ...words, memberId, businessKey, kind, targetCode: code }
}
