import { applyDecorators } from '@nestjs/common'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { CouponFace } from '../../../wallet/coupon/dto/coupon-face.dto.ts'

/** Most units of one item and most items in one order: a household, not a warehouse. */
export const MAX_QUANTITY = 999
const MAX_ITEMS = 20

export class WantedItem {
  @ApiProperty() @IsInt() @Min(1) @Max(2_147_483_647) itemId: number
  @ApiProperty({ minimum: 1, maximum: MAX_QUANTITY }) @IsInt() @Min(1) @Max(MAX_QUANTITY) quantity: number
}

/** Units of items of an order, each item at most once. */
export const EachItemOnce = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [WantedItem], description: 'Each item at most once' }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(MAX_ITEMS),
    ArrayUnique((item: WantedItem) => item.itemId),
    ValidateNested({ each: true }),
    Type(() => WantedItem),
  )

/** What somebody wants to buy, how it should reach them, and the coupon to pay less with. */
export class OrderRequest {
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
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) couponCode?: string
}

export class QuoteInput extends OrderRequest {
  /** Without a code: take the coupon that saves most. */
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() bestCoupon?: boolean
  /** Spend as many points as this order takes. */
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() usePoints?: boolean
}

/** Every amount in fen; payable = goods − discounts + shipping − its discount. */
export class MoneyBreakdown {
  @ApiProperty() goodsFen: number
  @ApiProperty() levelDiscountFen: number
  @ApiProperty() couponDiscountFen: number
  @ApiProperty() pointsDiscountFen: number
  @ApiProperty() shippingFen: number
  @ApiProperty() shippingDiscountFen: number
  @ApiProperty({ description: 'The part of the level in it; the rest is the coupon’s' })
  levelShippingDiscountFen: number
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

export const COUPON_OBSTACLES = [
  'not-started',
  'expired',
  'scope',
  'threshold',
  'no-shipping',
  'saves-nothing',
] as const

/** A coupon of the member, and what it would do for this order. */
export class QuoteCoupon extends CouponFace {
  @ApiProperty({ description: 'The coupon, not its kind' }) code: string
  @ApiProperty({ format: 'date-time' }) validFromAt: string
  @ApiProperty({ format: 'date-time' }) validUntilAt: string
  @ApiProperty({ type: 'integer', description: 'fen; 0 when it cannot be used' }) savesFen: number
  /** Why it cannot be used here; null when it can. */
  @ApiProperty({ enum: COUPON_OBSTACLES, nullable: true, type: String })
  obstacle: (typeof COUPON_OBSTACLES)[number] | null
  @ApiProperty({ type: 'integer', description: 'fen of goods that count, short of the threshold' }) missingFen: number
}

/** What points can do for this order. */
export class QuotePoints {
  @ApiProperty({ type: 'integer', description: 'What the member has' }) balance: number
  @ApiProperty({ type: 'integer', description: 'What this order takes of them' }) usable: number
  @ApiProperty({ type: 'integer', description: 'fen' }) savesFen: number
}

/** The level of whoever asks. */
export class QuoteLevel {
  @ApiProperty() name: string
  @ApiProperty({ type: 'integer' }) offBasisPoints: number
  @ApiProperty() isShippingFree: boolean
  @ApiProperty({ description: 'False: this group buy is the same price for everybody' }) isApplied: boolean
}

export class Quote extends MoneyBreakdown {
  @ApiProperty({ type: QuoteLevel, nullable: true }) level: QuoteLevel | null
  @ApiProperty({ type: [QuoteLine] }) lines: QuoteLine[]
  @ApiProperty({ type: [QuoteCoupon], description: 'Usable ones first; empty without login' }) coupons: QuoteCoupon[]
  @ApiProperty({ type: String, nullable: true, description: 'The coupon that is used' }) couponCode: string | null
  /** Null without login, and where points pay nothing. */
  @ApiProperty({ type: QuotePoints, nullable: true }) points: QuotePoints | null
  @ApiProperty({ type: 'integer', description: 'Points that are spent' }) pointsUsed: number
  @ApiProperty() pointsToEarn: number
  @ApiProperty() needsPerishableAck: boolean
}
