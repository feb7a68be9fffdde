import { ApiProperty } from '@nestjs/swagger'
import { MAX_LEVEL_OFF, MAX_POINTS_PERCENT, MIN_POINTS_PERCENT } from '@tuanke/shared/level/rules'
import { IsBoolean, IsInt, IsString, Max, Min, ValidateIf } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { GrowthEntry, LevelBenefits, LevelMove, MyLevel } from './level.dto.ts'

/** Ten million yuan in a year: nobody needs a higher step. */
const MOST_GROWTH = 10_000_000

/** What staff write about a level, the same on the way in and out. */
export class LevelInput {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 20 }) @IsInt() @Min(1) @Max(20) rankNo: number
  @ApiProperty() @IsString() @SaysSomething() @Length(1, 16) name: string
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(MOST_GROWTH) growthFrom: number
  @ApiProperty({ type: 'integer', maximum: MAX_LEVEL_OFF }) @IsInt() @Min(0) @Max(MAX_LEVEL_OFF) offBasisPoints: number
  @ApiProperty({ type: 'integer', minimum: MIN_POINTS_PERCENT, maximum: MAX_POINTS_PERCENT })
  @IsInt()
  @Min(MIN_POINTS_PERCENT)
  @Max(MAX_POINTS_PERCENT)
  pointsPercent: number
  @ApiProperty() @IsBoolean() isShippingFree: boolean
  @ApiProperty() @IsBoolean() hasPriority: boolean
  @ApiProperty() @IsBoolean() hasService: boolean
  @ApiProperty({ type: String, nullable: true, description: 'The coupon for reaching it, once a member' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString()
  @MaxLength(32)
  giftTemplateCode: string | null
}

export class AdminLevel extends LevelBenefits {
  @ApiProperty() code: string
  @ApiProperty() version: string
  @ApiProperty({ type: String, nullable: true }) giftTemplateCode: string | null
  @ApiProperty({ type: 'integer', description: 'Who holds it now' }) members: number
}

export class AdminLevelList {
  @ApiProperty({ type: [AdminLevel], description: 'The lowest first' }) items: AdminLevel[]
  @ApiProperty({ type: 'integer', description: 'Members on no level' }) membersWithout: number
}

/** One member's level, growth and what became of both. */
export class MemberLevel extends MyLevel {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sinceAt: string | null
  @ApiProperty({ type: [LevelMove], description: 'The last ten, newest first' }) changes: LevelMove[]
  @ApiProperty({ type: [GrowthEntry], description: 'The last twenty, newest first' }) entries: GrowthEntry[]
}
