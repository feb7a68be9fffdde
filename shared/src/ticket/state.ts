import type { StateTable } from '../state-table.ts'

export type TicketState = 'new' | 'in-progress' | 'solved' | 'reopened' | 'confirmed' | 'closed'

/**
 * A ticket from the first word to the last. `solved` is what staff say; only the customer makes it `confirmed`, or
 * `reopened`; nobody answering for some days makes it `closed`.
 */
export const ticketMoves: StateTable<TicketState> = {
  new: ['in-progress', 'solved'],
  'in-progress': ['solved'],
  solved: ['confirmed', 'reopened', 'closed'],
  reopened: ['in-progress', 'solved'],
  confirmed: [],
  closed: [],
}

/** The states in which a ticket still asks for something. */
export const OPEN_TICKET_STATES = ['new', 'in-progress', 'solved', 'reopened'] as const satisfies readonly TicketState[]
