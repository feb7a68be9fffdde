import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import type { StaffMessageInput } from './dto/ticket-input.dto.ts'
import { ticketOfStaff } from './staff-tickets.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage } from './ticket-rows.ts'
import { ticketAdopted } from './ticket.events.ts'

/** The shop does what a customer suggested, and says so. The ticket's state stays what it is. */
@Injectable()
export class AdoptSuggestion {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws ticket.not-found, ticket.not-adoptable for no suggestion and for one adopted before */
  async run(tx: Tx, staff: StaffActor, code: string, { text, pictures }: StaffMessageInput): Promise<void> {
    const ticket = await ticketOfStaff(tx, staff, code)
    const now = this.clock.now()
    const moved = await tx.run(
      `UPDATE tickets SET adoptedAt = ?, lastMessageAt = ?, firstAnsweredAt = COALESCE(firstAnsweredAt, ?),
          waitingSinceAt = NULL, state = CASE WHEN state IN ('new', 'reopened') THEN 'in-progress' ELSE state END
        WHERE id = ? AND kind = 'suggestion' AND adoptedAt IS NULL`,
      [now, now, now, ticket.id],
    )
    if (moved !== 1) throw TicketError('not-adoptable')
    const line = { ticketId: ticket.id, kind: 'adopted', author: 'staff', staffId: staff.staffId } as const
    await addMessage(tx, { ...line, body: text, pictures }, now)
    await this.outbox.add(tx, event(ticketAdopted, { ticketId: ticket.id, memberId: ticket.memberId }))
  }
}
