import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { Length, MaxLength } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'

export const MEMBER_STATUSES = ['active', 'blocked', 'deleted'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

export class AdminMemberFilter extends PageQuery {
  @ApiPropertyOptional({
    description: 'Member number, whole phone number, its last four digits, or part of a nickname',
  })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  query?: string

  @ApiPropertyOptional({ description: 'Code of a level: only who holds it' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 16)
  level?: string
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
  @ApiProperty({ type: String, nullable: true, description: 'Null: on none' }) levelName: string | null
  @ApiProperty({ type: 'integer', description: 'Of the last 365 days' }) growth: number
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ format: 'date-time' }) lastSeenAt: string
}

export class AdminMemberPage {
  @ApiProperty({ type: [AdminMemberSummary] }) items: AdminMemberSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class MemberScanInput {
  @ApiProperty({ description: 'What stands in the QR code of the member, or the member number' })
  @IsString()
  @Length(1, 128)
  code: string
}

export class ScannedMember {
  @ApiProperty() memberNo: string
}

/** Somebody on the staff has looked at what is masked. */
export class MemberReveal {
  @ApiProperty() staffName: string
  @ApiProperty({ enum: ['phone', 'receiver'] }) field: 'phone' | 'receiver'
  @ApiProperty({ type: String, nullable: true, description: 'The order or gift whose receiver it was' })
  reference: string | null
  @ApiProperty() reason: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

/** A member on one page: facts, figures and who has looked at the phone; names and phones stay masked. */
export class AdminMember extends AdminMemberSummary {
  @ApiProperty({ type: String, nullable: true, description: 'MM-DD' }) birthday: string | null
  @ApiProperty({ type: String, nullable: true, description: '138****5678' }) phoneMasked: string | null
  @ApiProperty({ type: 'integer', description: 'Earned, not usable yet' }) pointsPending: number
  @ApiProperty({ type: 'integer', description: 'Neither used nor expired' }) coupons: number
  @ApiProperty({ type: 'integer', description: 'fen paid, refunds taken off' }) spentFen: number
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lastOrderAt: string | null
  @ApiProperty() allowsMarketing: boolean
  @ApiProperty() allowsPersonalisation: boolean
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) deletedAt: string | null
  @ApiProperty({ type: [MemberReveal], description: 'The last ten, newest first' }) reveals: MemberReveal[]
}

export class RevealedPhone {
  @ApiProperty() phone: string
}
