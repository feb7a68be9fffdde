import type { Noun } from '../../noun.ts'
import './ticket.personal-data.ts'
import { AdoptSuggestion } from './adopt-suggestion.ts'
import { AnswerTicket } from './answer-ticket.ts'
import { CloseSolvedTicket } from './close-solved-ticket.ts'
import { NotifySuggestionAdopted, NotifyTicketAnswered, NotifyTicketSolved } from './notify-ticket.ts'
import { OpenTicket } from './open-ticket.ts'
import { SetPriority } from './set-priority.ts'
import { SettleTicket } from './settle-ticket.ts'
import { SolveTicket } from './solve-ticket.ts'
import { TicketAdminController } from './ticket.admin.controller.ts'
import { TicketAdminQueries } from './ticket.admin.queries.ts'
import { TicketController } from './ticket.controller.ts'
import { TicketQueries } from './ticket.queries.ts'
import { WriteToTicket } from './write-to-ticket.ts'
import { Ticket, TicketMessage } from './ticket.entity.ts'
import { ticketInvariants } from './ticket.invariants.ts'

export const ticketNoun: Noun = {
  entities: [Ticket, TicketMessage],
  controllers: [TicketAdminController, TicketController],
  providers: [
    AdoptSuggestion,
    AnswerTicket,
    CloseSolvedTicket,
    NotifySuggestionAdopted,
    NotifyTicketAnswered,
    NotifyTicketSolved,
    OpenTicket,
    SetPriority,
    SettleTicket,
    SolveTicket,
    TicketAdminQueries,
    TicketQueries,
    WriteToTicket,
  ],
  invariants: ticketInvariants,
}
