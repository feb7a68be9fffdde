import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { MAX_ITEMS, MAX_TEAM_LIFE_MINUTES } from '@tuanke/shared/group-buy/rules'
import { MAX_TEAM_SIZE, MIN_TEAM_SIZE } from '@tuanke/shared/team/rules'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { Length, MaxLength, SaysSomethingOrNothing } from '../../../../platform/http/text-rules.ts'
import { IsPictureAddressOrNone } from '../../../shop/image/picture-address.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { Instant } from '../../../../platform/http/instant.ts'
import { Limit } from './limit.ts'

/** ¥1,000,000, as for products. */
const MAX_FEN = 100_000_000
const MAX_POINTS = 100

export class AdminGroupBuyItem {
  @ApiProperty() @IsString() @Length(1, 32) skuCode: string
  /** A draft may still say 0; it cannot be published so. */
  @ApiProperty({ type: 'integer', description: 'fen' }) @IsInt() @Min(0) @Max(MAX_FEN) groupPriceFen: number
  @ApiProperty({ type: 'integer', nullable: true, description: 'fen; null: cannot be bought alone' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  @Max(MAX_FEN)
  alonePriceFen: number | null
  @Limit() quota: number | null
  @Limit() perMemberLimit: number | null
}

export class AdminExpress {
  @ApiProperty({ type: 'integer', description: 'fen' }) @IsInt() @Min(0) @Max(MAX_FEN) shippingFen: number
}

export class AdminGroupBuyPoint {
  @ApiProperty() @IsString() @Length(1, 16) pickupPointCode: string
  @Instant() pickupFromAt: string
  @Instant() pickupToAt: string
  @ApiProperty() @IsString() @MaxLength(255) instructions: string
}

/** What staff write about a group buy. What is merely missing is found at publishing, so that a draft can be kept. */
export class AdminGroupBuyInput {
  @ApiProperty() @IsString() @Length(1, 16) productCode: string
  @ApiProperty() @IsString() @SaysSomethingOrNothing() @MaxLength(64) title: string
  @ApiProperty() @IsString() @MaxLength(128) subtitle: string
  @ApiProperty() @IsString() @IsPictureAddressOrNone() coverUrl: string
  @Instant() openAt: string
  @Instant() closeAt: string
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(MIN_TEAM_SIZE) @Max(MAX_TEAM_SIZE) teamSize: number
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) @Max(MAX_TEAM_LIFE_MINUTES) teamLifeMinutes: number
  @Limit() unitsPerMember: number | null
  @Limit() joinsPerMember: number | null
  @Limit() opensPerMember: number | null

  @ApiProperty({ type: [AdminGroupBuyItem], maxItems: MAX_ITEMS })
  @IsArray()
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique((item?: Partial<AdminGroupBuyItem>) => item?.skuCode)
  @ValidateNested({ each: true })
  @Type(() => AdminGroupBuyItem)
  items: AdminGroupBuyItem[]

  @ApiProperty({ type: AdminExpress, nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => AdminExpress)
  express: AdminExpress | null

  @ApiPropertyOptional({ description: 'Levels lower the price here (the default)' })
  @MayBeAbsent()
  @IsBoolean()
  hasMemberPrice?: boolean

  @ApiProperty({ type: [AdminGroupBuyPoint], maxItems: MAX_POINTS })
  @IsArray()
  @ArrayMaxSize(MAX_POINTS)
  @ArrayUnique((point?: Partial<AdminGroupBuyPoint>) => point?.pickupPointCode)
  @ValidateNested({ each: true })
  @Type(() => AdminGroupBuyPoint)
  pickupPoints: AdminGroupBuyPoint[]

  @ApiProperty() @IsString() @MaxLength(64) shareTitle: string
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString()
  @IsPictureAddressOrNone()
  shareImageUrl: string | null
}
