import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  MESSAGE_MAX,
  TICKET_KINDS,
  TICKET_PRIORITIES,
  type TicketKind,
  type TicketPriority,
} from '@tuanke/shared/ticket/rules'
import { IsIn, IsString } from 'class-validator'
import { Length, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { IsPictures, MAX_PICTURES } from '../../../shop/image/own-pictures.ts'

export class MessageInput {
  @ApiProperty({ minLength: 1, maxLength: MESSAGE_MAX })
  @IsString()
  @SaysSomething()
  @Length(1, MESSAGE_MAX)
  text: string

  @IsPictures()
  pictures: string[]
}

export class OpenTicketInput extends MessageInput {
  @ApiProperty({ enum: TICKET_KINDS }) @IsIn(TICKET_KINDS) kind: TicketKind
  @ApiPropertyOptional({ description: 'One of the member’s own orders' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 24)
  orderNo?: string
}

/** What staff write and show; both go to the customer. */
export class StaffMessageInput {
  @ApiProperty({ minLength: 1, maxLength: MESSAGE_MAX })
  @IsString()
  @SaysSomething()
  @Length(1, MESSAGE_MAX)
  text: string

  @MayBeAbsent()
  @IsPictures()
  @ApiPropertyOptional({
    type: [String],
    maxItems: MAX_PICTURES,
    description: 'As POST /api/v1/admin/images named them',
  })
  pictures?: string[]
}

export class PriorityInput {
  @ApiProperty({ enum: TICKET_PRIORITIES }) @IsIn(TICKET_PRIORITIES) priority: TicketPriority
}

export const TICKET_VIEWS = ['waiting', 'overdue', 'answered', 'solved', 'ended'] as const
export type TicketView = (typeof TICKET_VIEWS)[number]

export class AdminTicketFilter extends PageQuery {
  @ApiPropertyOptional({
    enum: TICKET_VIEWS,
    description:
      'waiting: the customer waits for an answer; overdue: for the first one, too long. Both urgent and oldest first, else newest first',
  })
  @MayBeAbsent()
  @IsIn(TICKET_VIEWS)
  view?: TicketView

  @ApiPropertyOptional({ enum: TICKET_KINDS }) @MayBeAbsent() @IsIn(TICKET_KINDS) kind?: TicketKind

  @ApiPropertyOptional({ description: 'Order number, or part of a nickname or of the first words' })
  @MayBeAbsent()
  @IsString()
  @Length(0, 128)
  q?: string
}
