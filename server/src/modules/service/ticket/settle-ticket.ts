import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import type { MessageInput } from './dto/ticket-input.dto.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage, type TicketFacts, ticketOfMember } from './ticket-rows.ts'
import { ticketClosed } from './ticket.events.ts'

/** The customer's word about a proposed solution: it is one, or it is not. Whoever of two comes first decides. */
@Injectable()
export class SettleTicket {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Confirming what is confirmed, or was closed meanwhile, succeeds. @throws ticket.not-found | bad-state */
  async confirm(tx: Tx, memberId: number, code: string): Promise<void> {
    const ticket = await own(tx, memberId, code)
    if (ticket.state === 'confirmed' || ticket.state === 'closed') return
    const now = this.clock.now()
    const moved = await tx.run(
      "UPDATE tickets SET state = 'confirmed', closedAt = ?, lastMessageAt = ? WHERE id = ? AND state = 'solved'",
      [now, now, ticket.id],
    )
    if (moved !== 1) throw TicketError('bad-state', { state: ticket.state })
    await addMessage(tx, { ticketId: ticket.id, kind: 'confirmed', author: 'member' }, now)
    await this.outbox.add(tx, event(ticketClosed, { ticketId: ticket.id, memberId }))
  }

  /** @throws ticket.not-found | bad-state, image.not-yours */
  async reopen(tx: Tx, memberId: number, code: string, { text, pictures }: MessageInput): Promise<void> {
    const ticket = await own(tx, memberId, code)
    const now = this.clock.now()
    const moved = await tx.run(
      `UPDATE tickets SET state = 'reopened', solvedAt = NULL, waitingSinceAt = ?, lastMessageAt = ?
        WHERE id = ? AND state = 'solved'`,
      [now, now, ticket.id],
    )
    if (moved !== 1) throw TicketError('bad-state', { state: ticket.state })
    await requireOwnPictures(tx, memberId, pictures)
    await addMessage(tx, { ticketId: ticket.id, kind: 'reopened', author: 'member', body: text, pictures }, now)
  }
}

async function own(tx: Tx, memberId: number, code: string): Promise<TicketFacts> {
  const ticket = await ticketOfMember(tx, code, memberId)
  if (!ticket) throw TicketError('not-found')
  return ticket
}
