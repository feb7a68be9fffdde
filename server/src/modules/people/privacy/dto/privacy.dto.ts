import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsBoolean, IsString } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { DELETION_BLOCKER_KINDS, type DeletionBlockerKind } from '../../../personal-data.ts'

const EXPORT_STATUSES = ['building', 'ready', 'expired'] as const

/** A copy of the member's own data. */
export class DataExportView {
  @ApiProperty() code: string
  @ApiProperty({ enum: EXPORT_STATUSES }) status: (typeof EXPORT_STATUSES)[number]
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'per cent' }) progress: number
  @ApiProperty({ type: 'integer', description: 'bytes' }) sizeBytes: number
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) expiresAt: string | null
}

export class PrivacyView {
  @ApiProperty({ description: 'The wording in force' }) policyVersion: string
  @ApiProperty({ type: String, nullable: true, description: 'The newest wording this member has agreed to' })
  agreedVersion: string | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) agreedAt: string | null
  @ApiProperty({ description: 'May tell about offers' }) marketing: boolean
  @ApiProperty({ description: 'Recommendations may go by what was bought' }) personalisation: boolean
  @ApiProperty({ type: DataExportView, nullable: true, description: 'The newest' }) export: DataExportView | null
}

export class PolicyInput {
  @ApiProperty() @IsString() @Length(1, 16) version: string
}

export class SwitchesInput {
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() marketing?: boolean
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() personalisation?: boolean
}

export class DeletionBlocker {
  @ApiProperty({ enum: DELETION_BLOCKER_KINDS }) kind: DeletionBlockerKind
  @ApiProperty({ type: 'integer' }) count: number
}

/** What stands in the way of leaving, and what is lost by it. */
export class DeletionOutlook {
  @ApiProperty({ type: [DeletionBlocker], description: 'Empty: the account can be deleted' })
  blockers: DeletionBlocker[]
  @ApiProperty({ type: 'integer' }) points: number
  @ApiProperty({ type: 'integer' }) coupons: number
  @ApiProperty({ type: 'integer', description: 'How many last characters of the member number are to be typed' })
  confirmationLength: number
}

export class DeletionInput {
  @ApiProperty({ description: 'The last characters of the member number' })
  @IsString()
  @Length(1, 16)
  confirmation: string
}
