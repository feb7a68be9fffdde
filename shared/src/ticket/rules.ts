import { canMove } from '../state-table.ts'
import { type TicketState, ticketMoves } from './state.ts'

export const TICKET_KINDS = ['complaint', 'suggestion', 'question'] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

export const TICKET_PRIORITIES = ['normal', 'high', 'urgent'] as const
export type TicketPriority = (typeof TICKET_PRIORITIES)[number]

/** Characters of one message. */
export const MESSAGE_MAX = 1000
/** Open tickets of one member at a time, and messages of one ticket: more is an accident, or mischief. */
export const OPEN_TICKETS_MAX = 10
export const MESSAGES_MAX = 200
/** Characters of what a customer says beside a survey's score. */
export const COMMENT_MAX = 300

export interface TicketActions {
  /** Add a message. */
  canWrite: boolean
  /** Say that the proposed solution is one, or that it is not. */
  canConfirm: boolean
  canReopen: boolean
}

/** What the customer may do now. While a solution is proposed the word is yes or no, so nothing else is asked for. */
export function memberTicketActions(state: TicketState): TicketActions {
  const canConfirm = canMove(ticketMoves, state, 'confirmed')
  return {
    canWrite: !canConfirm && ticketMoves[state].length > 0,
    canConfirm,
    canReopen: canMove(ticketMoves, state, 'reopened'),
  }
}

export interface StaffTicketActions {
  canAnswer: boolean
  canSolve: boolean
  canAdopt: boolean
}

/** What staff may do now. A suggestion may be adopted long after the talk about it has ended, but once only. */
export function staffTicketActions(state: TicketState, kind: TicketKind, isAdopted: boolean): StaffTicketActions {
  return {
    canAnswer: ticketMoves[state].length > 0,
    canSolve: canMove(ticketMoves, state, 'solved'),
    canAdopt: kind === 'suggestion' && !isAdopted,
  }
}
