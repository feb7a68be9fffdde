import { Injectable } from '@nestjs/common'
import { TICKET_PRIORITIES, type TicketPriority } from '@tuanke/shared/ticket/rules'
import { Db } from '../../platform/db/db.ts'
import type { StaffActor } from '../../platform/http/actor.ts'
import { ticketOfStaff } from './staff-tickets.ts'

/** How soon staff should answer; the customer does not see it. */
@Injectable()
export class SetPriority {
  constructor(private readonly db: Db) {}

  /** @throws ticket.not-found */
  run(staff: StaffActor, code: string, priority: TicketPriority): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await ticketOfStaff(tx, staff, code)
      await tx.run('UPDATE tickets SET priority = ? WHERE id = ?', [TICKET_PRIORITIES.indexOf(priority), id])
    })
  }
}
