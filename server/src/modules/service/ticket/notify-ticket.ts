import { Injectable } from '@nestjs/common'
import type { TicketKind } from '@tuanke/shared/ticket/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Told } from '../../../platform/texts/catalogue.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { ticketAdopted, ticketAnswered, ticketSolved } from './ticket.events.ts'
import { ticketSettings } from './ticket.settings.ts'
import {
  suggestionAdopted,
  ticketAnswered as ticketAnsweredNotice,
  ticketSolved as ticketSolvedNotice,
} from './ticket.texts.ts'
import { ticketMessage } from './ticket-message.ts'
import type { MessageWish } from '../../messaging/message/topics.ts'
import { type NewNotice, WriteNotices } from '../../messaging/notice/write-notices.ts'

interface ToldTicket {
  id: number
  kind: TicketKind
  summary: string
  said: string
  memberId: number
  code: string
  saidAt: Date
}

@Injectable()
@OnEvent(ticketAnswered, { id: 'TellTicketAnswered' })
export class NotifyTicketAnswered {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ ticketId, messageId }: { ticketId: number; messageId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const ticket = await toldTicket(tx, ticketId, 'm.id = ?', messageId)
      const message = ticketMessage(ticket, 'answered', ticket.saidAt)
      return [notice(ticket, `message:${messageId}`, ticketAnsweredNotice(ticket), message)]
    })
  }
}

@Injectable()
@OnEvent(ticketSolved, { id: 'TellTicketSolved' })
export class NotifyTicketSolved {
  constructor(
    private readonly writeNotices: WriteNotices,
    private readonly settings: Settings,
  ) {}

  run({ ticketId, messageId }: { ticketId: number; messageId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const ticket = await toldTicket(tx, ticketId, 'm.id = ?', messageId)
      const told = ticketSolvedNotice({ ...ticket, closeDays: this.settings.get(ticketSettings.closeDays) })
      return [notice(ticket, `message:${messageId}`, told, ticketMessage(ticket, 'solved', ticket.saidAt))]
    })
  }
}

@Injectable()
@OnEvent(ticketAdopted, { id: 'TellSuggestionAdopted' })
export class NotifySuggestionAdopted {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ ticketId }: { ticketId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const ticket = await toldTicket(tx, ticketId, 'm.kind = ?', 'adopted')
      return [notice(ticket, 'adopted', suggestionAdopted(ticket), ticketMessage(ticket, 'adopted', ticket.saidAt))]
    })
  }
}

/** The ticket, and what one of its lines says. @throws Error when it is gone, which cannot happen */
async function toldTicket(tx: Tx, ticketId: number, line: string, value: number | string): Promise<ToldTicket> {
  const ticket = await tx.row<ToldTicket>(
    `SELECT t.id, t.memberId, t.code, t.kind, t.summary, m.body AS said, m.createdAt AS saidAt
       FROM tickets t JOIN ticket_messages m ON m.ticketId = t.id WHERE t.id = ? AND ${line}`,
    [ticketId, value],
  )
  if (!ticket) throw new Error(`no ticket ${ticketId}`)
  return ticket
}

function notice({ id, memberId, code }: ToldTicket, step: string, told: Told, message: MessageWish): NewNotice {
  return { told, memberId, businessKey: `ticket:${id}:${step}`, targetCode: code, message }
}
