import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsBoolean, IsIn, IsInt, IsString, Max, Min, NotEquals } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { PointsSummary } from '../../points/dto/points.dto.ts'

export const ADJUSTMENT_STATES = ['pending', 'applied', 'refused'] as const
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number]
/** No single word of staff moves more. */
const MOST = 1_000_000

export class AdjustmentInput {
  @ApiProperty() @IsString() @Length(1, 16) memberNo: string
  @ApiProperty({ type: 'integer', description: 'Negative takes points' })
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  @NotEquals(0)
  amount: number
  @ApiProperty({ minLength: 1, maxLength: 100, description: 'The member reads it' })
  @IsString()
  @SaysSomething()
  @Length(1, 100)
  reason: string
}

export class DecisionInput {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) note: string
}

export class AdjustmentFilter extends PageQuery {
  @ApiPropertyOptional({ enum: ADJUSTMENT_STATES }) @MayBeAbsent() @IsIn(ADJUSTMENT_STATES) state?: AdjustmentState
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(16) memberNo?: string
}

export class Adjustment {
  @ApiProperty() code: string
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ type: 'integer' }) amount: number
  @ApiProperty() reason: string
  @ApiProperty({ enum: ADJUSTMENT_STATES }) state: AdjustmentState
  @ApiProperty() requestedBy: string
  @ApiProperty({ type: String, nullable: true, description: 'Null also for a small one, which needs nobody' })
  decidedBy: string | null
  @ApiProperty({ type: String, nullable: true }) decisionNote: string | null
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: Date | null
  @ApiProperty({ description: 'Waits for somebody else than who looks at it' }) canDecide: boolean
}

export class AdjustmentPage {
  @ApiProperty({ type: [Adjustment] }) items: Adjustment[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
  @ApiProperty({
    type: 'integer',
    description: 'More than this waits for a second person, now and of the asker; with memberNo for this member',
  })
  approvalAbove: number
}

export class PointsBanInput {
  @ApiProperty() @IsBoolean() isBanned: boolean
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @SaysSomething() @Length(1, 100) reason: string
}

export class PointsBan {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty() reason: string
  @ApiProperty() bannedBy: string
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
}

export class PointsBanPage {
  @ApiProperty({ type: [PointsBan] }) items: PointsBan[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** A member's ledger as staff see it. */
export class MemberPoints extends PointsSummary {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ type: PointsBan, nullable: true }) ban: PointsBan | null
}
