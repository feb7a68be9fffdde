/** What happens to a ticket, and what falls due. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** Staff have written. */
    'ticket.answered': { ticketId: number; messageId: number }
    /** Staff propose a solution; the customer is to say whether it is one. */
    'ticket.solved': { ticketId: number; messageId: number }
    'ticket.adopted': { ticketId: number }
    /** Confirmed by the customer, or closed because nobody said no. */
    'ticket.closed': { ticketId: number }
  }
  interface JobMap {
    /** Due N days after a proposed solution. */
    'close-solved-ticket': { ticketId: number }
  }
}

export {}
