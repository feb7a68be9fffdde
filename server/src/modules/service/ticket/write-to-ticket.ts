import { Injectable } from '@nestjs/common'
import { MESSAGES_MAX } from '@tuanke/shared/ticket/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import type { MessageInput } from './dto/ticket-input.dto.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage, type TicketFacts, ticketOfMember } from './ticket-rows.ts'

/** The customer adds to an open ticket. The time of waiting counts from the first word that was not answered. */
@Injectable()
export class WriteToTicket {
  constructor(private readonly clock: Clock) {}

  /** @throws ticket.not-found (other people's too), ticket.bad-state {state}, ticket.too-long {limit}, image.not-yours */
  async run(tx: Tx, memberId: number, code: string, { text, pictures }: MessageInput): Promise<void> {
    const ticket = await ticketOfMember(tx, code, memberId)
    if (!ticket) throw TicketError('not-found')
    const now = this.clock.now()
    const moved = await tx.run(
      `UPDATE tickets SET waitingSinceAt = COALESCE(waitingSinceAt, ?), lastMessageAt = ?
        WHERE id = ? AND state IN ('new', 'in-progress', 'reopened')`,
      [now, now, ticket.id],
    )
    if (moved !== 1) throw TicketError('bad-state', { state: ticket.state })
    await checkLength(tx, ticket)
    await requireOwnPictures(tx, memberId, pictures)
    await addMessage(tx, { ticketId: ticket.id, kind: 'message', author: 'member', body: text, pictures }, now)
  }
}

/** @throws ticket.too-long {limit}; the caller holds the ticket's row, so nobody adds meanwhile */
export async function checkLength(tx: Tx, { id }: TicketFacts): Promise<void> {
  const row = await tx.row<{ lines: number }>('SELECT COUNT(*) AS `lines` FROM ticket_messages WHERE ticketId = ?', [
    id,
  ])
  if ((row?.lines ?? 0) >= MESSAGES_MAX) throw TicketError('too-long', { limit: MESSAGES_MAX })
}
