import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
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

@Module({
  imports: [NoticeModule],
  controllers: [TicketController, TicketAdminController],
  providers: [
    ...[TicketQueries, OpenTicket, WriteToTicket, SettleTicket, CloseSolvedTicket],
    ...[TicketAdminQueries, AnswerTicket, SolveTicket, AdoptSuggestion, SetPriority],
    ...[NotifyTicketAnswered, NotifyTicketSolved, NotifySuggestionAdopted],
  ],
})
export class TicketModule {}
