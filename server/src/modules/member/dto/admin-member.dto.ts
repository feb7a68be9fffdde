import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'
import { MayBeAbsent } from '../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../platform/http/page-query.ts'

export const MEMBER_STATUSES = ['active', 'blocked', 'deleted'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

export class AdminMemberFilter extends PageQuery {
  @ApiPropertyOptional({ description: 'Member number, whole phone number, or part of a nickname' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(64)
  query?: string
}

export class AdminMemberSummary {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ type: String, nullable: true }) avatarUrl: string | null
  @ApiProperty({ enum: MEMBER_STATUSES }) status: MemberStatus
  @ApiProperty({ type: String, nullable: true, description: 'Of the remembered pickup contact' })
  phoneLast4: string | null
  @ApiProperty({ type: 'integer', description: 'Usable; below zero is a debt' }) pointsBalance: number
  @ApiProperty({ type: 'integer', description: 'Orders paid and not refunded whole' }) paidOrders: number
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ format: 'date-time' }) lastSeenAt: string
}

export class AdminMemberPage {
  @ApiProperty({ type: [AdminMemberSummary] }) items: AdminMemberSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
