import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { MayBeAbsent } from '../../../platform/http/may-be-absent.ts'

/** Most units of one item and most items in one order: a household, not a warehouse. */
export const MAX_QUANTITY = 999
export const MAX_ITEMS = 20

export class WantedItem {
  @ApiProperty() @IsInt() @Min(1) @Max(2_147_483_647) itemId: number
  @ApiProperty({ minimum: 1, maximum: MAX_QUANTITY }) @IsInt() @Min(1) @Max(MAX_QUANTITY) quantity: number
}

/** What somebody wants to buy, and how it should reach them. */
export class QuoteInput {
  @ApiProperty() @IsString() @Length(1, 16) groupBuyCode: string
  @ApiProperty({ enum: ['team', 'alone'] }) @IsIn(['team', 'alone']) kind: 'team' | 'alone'
  /** Absent with kind 'team': a new team is opened. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) teamCode?: string
  @ApiProperty({ type: [WantedItem] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => WantedItem)
  items: WantedItem[]
  @ApiProperty({ enum: ['express', 'pickup'] }) @IsIn(['express', 'pickup']) delivery: 'express' | 'pickup'
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) addressCode?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) pickupPointCode?: string
}

/** Every amount in fen; payable = goods − discounts + shipping. */
export class MoneyBreakdown {
  @ApiProperty() goodsFen: number
  @ApiProperty() levelDiscountFen: number
  @ApiProperty() couponDiscountFen: number
  @ApiProperty() pointsDiscountFen: number
  @ApiProperty() shippingFen: number
  @ApiProperty() payableFen: number
}

export class QuoteLine {
  @ApiProperty() itemId: number
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty() unitPriceFen: number
  @ApiProperty() quantity: number
  @ApiProperty() goodsFen: number
  @ApiProperty() levelDiscountFen: number
  @ApiProperty() couponDiscountFen: number
  @ApiProperty() pointsDiscountFen: number
  @ApiProperty() payableFen: number
}

export class Quote extends MoneyBreakdown {
  @ApiProperty({ type: [QuoteLine] }) lines: QuoteLine[]
  @ApiProperty() pointsToEarn: number
  @ApiProperty() needsPerishableAck: boolean
}
