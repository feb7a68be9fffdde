import type { Param, Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { TicketError } from './ticket.errors.ts'
import type { TicketFacts } from './ticket-rows.ts'

/** Staff bound to a pickup point see the tickets about its orders only: a condition on `t` and its parameters. */
export function ticketsInScope(staff: StaffActor): [string, Param[]] {
  if (staff.pickupPointId === null) return ['1 = 1', []]
  return ['t.orderId IN (SELECT id FROM orders WHERE pickupPointId = ?)', [staff.pickupPointId]]
}

/** A ticket this member of staff may act on. @throws ticket.not-found */
export async function ticketOfStaff(tx: Tx, staff: StaffActor, code: string): Promise<TicketFacts> {
  const [scope, params] = ticketsInScope(staff)
  const ticket = await tx.row<TicketFacts>(
    `SELECT t.id, t.code, t.memberId, t.kind, t.state FROM tickets t WHERE t.code = ? AND ${scope}`,
    [code, ...params],
  )
  if (!ticket) throw TicketError('not-found')
  return ticket
}
