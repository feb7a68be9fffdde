import { Injectable } from '@nestjs/common'
import { answerDueAt } from '@tuanke/shared/ticket/due'
import { TICKET_PRIORITIES, type TicketPriority } from '@tuanke/shared/ticket/rules'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { ticketOfStaff } from './staff-tickets.ts'

/** How soon staff should answer, and with it when the first answer is due; the customer does not see it. */
@Injectable()
export class SetPriority {
  constructor(private readonly db: Db) {}

  /** @throws ticket.not-found */
  run(staff: StaffActor, code: string, priority: TicketPriority): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await ticketOfStaff(tx, staff, code)
      const ticket = await tx.row<{ createdAt: Date }>('SELECT createdAt FROM tickets WHERE id = ?', [id])
      await tx.run(
        `UPDATE tickets SET priority = ?, answerDueAt = CASE WHEN firstAnsweredAt IS NULL THEN ? ELSE answerDueAt END
          WHERE id = ?`,
        [TICKET_PRIORITIES.indexOf(priority), answerDueAt(ticket!.createdAt, priority), id],
      )
    })
  }
}
