import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import type { StaffMessageInput } from './dto/ticket-input.dto.ts'
import { ticketOfStaff } from './staff-tickets.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage } from './ticket-rows.ts'
import { ticketAnswered } from './ticket.events.ts'
import { checkLength } from './write-to-ticket.ts'

/** Staff answer. The first answer's time is kept, once: it is what the shop is measured by. */
@Injectable()
export class AnswerTicket {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws ticket.not-found | bad-state | too-long */
  async run(tx: Tx, staff: StaffActor, code: string, { text, pictures }: StaffMessageInput): Promise<void> {
    const ticket = await ticketOfStaff(tx, staff, code)
    const now = this.clock.now()
    const moved = await tx.run(
      `UPDATE tickets SET firstAnsweredAt = COALESCE(firstAnsweredAt, ?), waitingSinceAt = NULL, lastMessageAt = ?,
          state = CASE WHEN state IN ('new', 'reopened') THEN 'in-progress' ELSE state END
        WHERE id = ? AND state IN ('new', 'in-progress', 'reopened', 'solved')`,
      [now, now, ticket.id],
    )
    if (moved !== 1) throw TicketError('bad-state', { state: ticket.state })
    await checkLength(tx, ticket)
    const line = { ticketId: ticket.id, kind: 'message', author: 'staff', staffId: staff.staffId } as const
    const messageId = await addMessage(tx, { ...line, body: text, pictures }, now)
    await this.outbox.add(tx, event(ticketAnswered, { ticketId: ticket.id, memberId: ticket.memberId, messageId }))
  }
}
