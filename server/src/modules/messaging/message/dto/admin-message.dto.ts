import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { type Topic, topicNames } from '../topics.ts'

export const MESSAGE_STATUSES = ['pending', 'sending', 'sent', 'skipped', 'failed', 'unsure'] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]
export const MESSAGE_REASONS = [
  'no-permission',
  'refused',
  'late',
  'unreachable',
  'banned',
  'template',
  'lost',
] as const
export type MessageReason = (typeof MESSAGE_REASONS)[number]

export class AdminMessageFilter extends PageQuery {
  @ApiPropertyOptional({ enum: MESSAGE_STATUSES }) @MayBeAbsent() @IsIn(MESSAGE_STATUSES) status?: MessageStatus
  @ApiPropertyOptional({ enum: topicNames }) @MayBeAbsent() @IsIn(topicNames) topic?: Topic
}

/** A subscribe message and what became of it. */
export class AdminMessage {
  @ApiProperty({ type: 'integer' }) id: number
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ enum: topicNames }) topic: Topic
  @ApiProperty({ type: [String], description: 'What it says, keyword by keyword' }) texts: string[]
  @ApiProperty({ enum: MESSAGE_STATUSES }) status: MessageStatus
  @ApiProperty({ enum: MESSAGE_REASONS, nullable: true }) reason: MessageReason | null
  @ApiProperty({ type: 'integer', nullable: true, description: "WeChat's error code" }) errcode: number | null
  @ApiProperty({ type: String, nullable: true }) lastError: string | null
  @ApiProperty({ type: 'integer' }) attempts: number
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) settledAt: Date | null
}

export class AdminMessagePage {
  @ApiProperty({ type: [AdminMessage] }) items: AdminMessage[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
