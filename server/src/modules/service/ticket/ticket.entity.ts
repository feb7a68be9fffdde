import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Something a customer wants to be heard about: a complaint, a suggestion or a question (moves: shared/ticket/state). */
@Entity('tickets')
@Index('uq_tickets_code', ['code'], { unique: true })
@Index('ix_tickets_member', ['memberId', 'id'])
@Index('ix_tickets_waiting', ['waitingSinceAt', 'id'])
@Index('ix_tickets_state', ['state', 'id'])
@Index('ix_tickets_order', ['orderId'])
@Index('ix_tickets_due', ['firstAnsweredAt', 'answerDueAt'])
export class Ticket {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  /** 'complaint' | 'suggestion' | 'question' */
  @TextColumn(16) kind: string
  @IntColumn({ nullable: true }) orderId: number | null
  /** The beginning of the first message, for lists. */
  @TextColumn(64) summary: string
  /** As searches compare it; null: found by nothing typed. */
  @LongTextColumn({ nullable: true }) searchText: string | null
  @TextColumn(16) state: string
  /** 0 normal, 1 high, 2 urgent: a number, so that lists sort by it. */
  @IntColumn() priority: number
  @InstantColumn() createdAt: Date
  @InstantColumn() lastMessageAt: Date
  /** Since when the customer has been waiting for an answer; null when the last word is the shop's. */
  @InstantColumn({ nullable: true }) waitingSinceAt: Date | null
  @InstantColumn({ nullable: true }) firstAnsweredAt: Date | null
  /** When the first answer is due (shared/ticket/due); null where none was promised. It stays when it was answered. */
  @InstantColumn({ nullable: true }) answerDueAt: Date | null
  /** When the solution that stands was proposed. */
  @InstantColumn({ nullable: true }) solvedAt: Date | null
  @InstantColumn({ nullable: true }) closedAt: Date | null
  @InstantColumn({ nullable: true }) adoptedAt: Date | null
}

/** One line of the conversation: words of one of the two sides, or a move. Append-only. */
@Entity('ticket_messages')
@Index('ix_ticket_messages_ticket', ['ticketId', 'id'])
export class TicketMessage {
  @IdColumn() id: number
  @IntColumn() ticketId: number
  /** 'message' | 'solved' | 'confirmed' | 'reopened' | 'closed' | 'adopted' */
  @TextColumn(16) kind: string
  /** 'member' | 'staff' | 'system' */
  @TextColumn(16) author: string
  @IntColumn({ nullable: true }) staffId: number | null
  /** May be empty where the kind says enough. */
  @TextColumn(1000) body: string
  /** Paths of our own pictures. */
  @LongTextColumn() picturesJson: string[]
  @InstantColumn() createdAt: Date
}
