import { ApiProperty } from '@nestjs/swagger'
import { TICKET_PRIORITIES, type TicketPriority } from '@tuanke/shared/ticket/rules'
import { TicketMessage, TicketOrder, TicketSummary } from './ticket.dto.ts'

export class AdminTicketMember {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
}

export class AdminTicketSummary extends TicketSummary {
  @ApiProperty({ enum: TICKET_PRIORITIES }) priority: TicketPriority
  @ApiProperty({ type: AdminTicketMember }) member: AdminTicketMember
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) waitingSinceAt: Date | null
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'First answer; null once it is given',
  })
  answerDueAt: Date | null
  @ApiProperty({ description: 'The first answer is late' }) isOverdue: boolean
  @ApiProperty({ type: 'integer', nullable: true, description: 'Minutes from the first word to the first answer' })
  firstAnswerMinutes: number | null
}

export class AdminTicketPage {
  @ApiProperty({ type: [AdminTicketSummary] }) items: AdminTicketSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class AdminTicketMessage extends TicketMessage {
  @ApiProperty({ type: String, nullable: true, description: 'Who of the staff' }) staffName: string | null
}

export class AdminTicket extends AdminTicketSummary {
  @ApiProperty({ type: TicketOrder, nullable: true }) order: TicketOrder | null
  @ApiProperty({ type: [AdminTicketMessage], description: 'Oldest first' }) messages: AdminTicketMessage[]
  @ApiProperty({ type: 'integer', nullable: true, description: '1 to 5, once the customer has said' })
  score: number | null
  @ApiProperty({ type: 'integer', description: 'Tickets of this member before this one' }) earlierTickets: number
  @ApiProperty() canAnswer: boolean
  @ApiProperty() canSolve: boolean
  @ApiProperty() canAdopt: boolean
}
