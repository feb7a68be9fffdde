import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { ticketClosed } from '../ticket/ticket.events.ts'
import { SendSurvey } from './send-survey.ts'

/** A ticket has come to its end: how was it. */
@Injectable()
@OnEvent(ticketClosed)
export class SurveyTicket {
  constructor(
    private readonly db: Db,
    private readonly sendSurvey: SendSurvey,
  ) {}

  async run({ ticketId }: { ticketId: number }): Promise<void> {
    const ticket = await this.db.read((tx) =>
      tx.row<{ memberId: number; orderId: number | null }>('SELECT memberId, orderId FROM tickets WHERE id = ?', [
        ticketId,
      ]),
    )
    if (ticket) await this.sendSurvey.run({ ...ticket, cause: 'ticket', causeId: ticketId, ticketId })
  }
}
