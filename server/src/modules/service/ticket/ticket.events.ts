import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What happens to a ticket, and what falls due. */

/** Staff have written. */
export const ticketAnswered = defineEvent('ticket.answered', { ticketId: id, memberId: id, messageId: id })
/** Staff propose a solution; the customer is to say whether it is one. */
export const ticketSolved = defineEvent('ticket.solved', { ticketId: id, memberId: id, messageId: id })
export const ticketAdopted = defineEvent('ticket.adopted', { ticketId: id, memberId: id })
/** Confirmed by the customer, or closed because nobody said no. */
export const ticketClosed = defineEvent('ticket.closed', { ticketId: id, memberId: id })
/** Due N days after a proposed solution. */
export const closeSolvedTicket = defineJob('close-solved-ticket', { ticketId: id })
