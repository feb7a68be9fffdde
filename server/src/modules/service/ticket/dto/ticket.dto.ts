import { ApiProperty } from '@nestjs/swagger'
import { TICKET_KINDS, type TicketKind } from '@tuanke/shared/ticket/rules'
import type { TicketState } from '@tuanke/shared/ticket/state'

const STATES = ['new', 'in-progress', 'solved', 'reopened', 'confirmed', 'closed'] satisfies TicketState[]
const MESSAGE_KINDS = ['message', 'solved', 'confirmed', 'reopened', 'closed', 'adopted'] as const
const AUTHORS = ['member', 'staff', 'system'] as const

export class TicketCreated {
  @ApiProperty() code: string
}

export class TicketSummary {
  @ApiProperty() code: string
  @ApiProperty({ enum: TICKET_KINDS, enumName: 'TicketKind' }) kind: TicketKind
  @ApiProperty({ enum: STATES, enumName: 'TicketState' }) state: TicketState
  @ApiProperty({ description: 'The beginning of the first message' }) summary: string
  @ApiProperty({ description: 'The last word is the shop’s' }) isAnswered: boolean
  @ApiProperty() isAdopted: boolean
  @ApiProperty({ type: String, nullable: true }) orderNo: string | null
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
  @ApiProperty({ type: String, format: 'date-time' }) lastMessageAt: Date
}

export class TicketPage {
  @ApiProperty({ type: [TicketSummary] }) items: TicketSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** A line of the conversation: words, or a move. */
export class TicketMessage {
  @ApiProperty({ enum: MESSAGE_KINDS }) kind: (typeof MESSAGE_KINDS)[number]
  @ApiProperty({ enum: AUTHORS }) author: (typeof AUTHORS)[number]
  @ApiProperty({ description: 'May be empty where the kind says enough' }) text: string
  @ApiProperty({ type: [String] }) pictures: string[]
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
}

/** The order a ticket is about, at a glance. */
export class TicketOrder {
  @ApiProperty() orderNo: string
  @ApiProperty() title: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty({ type: 'integer', description: 'Lines besides the one shown' }) moreLines: number
}

export class TicketDetail extends TicketSummary {
  @ApiProperty({ type: TicketOrder, nullable: true }) order: TicketOrder | null
  @ApiProperty({ type: [TicketMessage], description: 'Oldest first' }) messages: TicketMessage[]
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it closes by itself' })
  closesAt: Date | null
  @ApiProperty() canWrite: boolean
  @ApiProperty() canConfirm: boolean
  @ApiProperty() canReopen: boolean
}
