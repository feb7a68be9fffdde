import { Injectable } from '@nestjs/common'
import { statesBefore } from '@tuanke/shared/state-table'
import { ticketMoves } from '@tuanke/shared/ticket/state'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { closeSolvedTicket, ticketSolved } from './ticket.events.ts'
import { ticketSettings } from './ticket.settings.ts'
import type { StaffMessageInput } from './dto/ticket-input.dto.ts'
import { ticketOfStaff } from './staff-tickets.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage } from './ticket-rows.ts'

/** Staff propose a solution. Whether it is one the customer says; who says nothing for some days is content. */
@Injectable()
export class SolveTicket {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /** @throws ticket.not-found | bad-state */
  async run(tx: Tx, staff: StaffActor, code: string, { text, pictures }: StaffMessageInput): Promise<void> {
    const ticket = await ticketOfStaff(tx, staff, code)
    const now = this.clock.now()
    const before = statesBefore(ticketMoves, 'solved')
    const moved = await tx.run(
      `UPDATE tickets SET state = 'solved', solvedAt = ?, firstAnsweredAt = COALESCE(firstAnsweredAt, ?),
          waitingSinceAt = NULL, lastMessageAt = ?
        WHERE id = ? AND state IN (${placeholders(before.length)})`,
      [now, now, now, ticket.id, ...before],
    )
    if (moved !== 1) throw TicketError('bad-state', { state: ticket.state })
    const line = { ticketId: ticket.id, kind: 'solved', author: 'staff', staffId: staff.staffId } as const
    const messageId = await addMessage(tx, { ...line, body: text, pictures }, now)
    const dueAt = addMs(now, this.settings.get(ticketSettings.closeDays) * DAY_MS)
    await this.outbox.add(
      tx,
      event(ticketSolved, { ticketId: ticket.id, memberId: ticket.memberId, messageId }),
      job(closeSolvedTicket, { ticketId: ticket.id }, { dueAt, key: `message:${messageId}` }),
    )
  }
}
