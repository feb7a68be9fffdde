import { ApiProperty } from '@nestjs/swagger'
import { IsPictureAddressOrNone } from '../../../shop/image/picture-address.ts'
import { IsBoolean, IsIn, IsInt, IsString, Max, Min, ValidateIf } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { REWARD_KINDS, type RewardKind } from './reward.dto.ts'

/** Nothing here costs more, and an integer column holds it. */
const MOST_POINTS = 10_000_000
const MOST_UNITS = 1_000_000

/** What staff write about a reward, the same on the way in and out. */
export class RewardInput {
  @ApiProperty({ enum: REWARD_KINDS }) @IsIn(REWARD_KINDS) kind: RewardKind
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) title: string
  @ApiProperty() @IsString() @MaxLength(128) subtitle: string
  @ApiProperty() @IsString() @IsPictureAddressOrNone() coverUrl: string
  @ApiProperty() @IsString() @MaxLength(2000) detail: string
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) @Max(MOST_POINTS) points: number

  @ApiProperty({ type: 'integer', nullable: true, description: 'Units put up in all; null: no limit of its own' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(0)
  @Max(MOST_UNITS)
  stock: number | null

  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  @Max(MOST_UNITS)
  perMemberLimit: number | null

  @ApiProperty({ description: 'A gift that can be collected at any pickup point' }) @IsBoolean() hasPickup: boolean
  @ApiProperty() @IsBoolean() hasExpress: boolean

  @ApiProperty({ type: String, nullable: true, description: 'The coupon a coupon reward issues' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString()
  @MaxLength(32)
  couponTemplateCode: string | null

  @ApiProperty() @IsBoolean() isActive: boolean
  @ApiProperty({ type: 'integer', description: 'Lower comes first' }) @IsInt() @Min(0) @Max(100_000) sortOrder: number
}

export class AdminReward extends RewardInput {
  @ApiProperty() code: string
  @ApiProperty() version: string
  @ApiProperty({ type: 'integer', description: 'Units redeemed and not cancelled' }) taken: number
  @ApiProperty({ type: 'integer', description: 'Of these, gifts that are still to be collected or sent' })
  waiting: number
  @ApiProperty({ type: String, nullable: true }) couponTitle: string | null
}

export class AdminRewardPage {
  @ApiProperty({ type: [AdminReward] }) items: AdminReward[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
