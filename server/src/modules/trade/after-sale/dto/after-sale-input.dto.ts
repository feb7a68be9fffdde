import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { AFTER_SALE_REASONS, type AfterSaleReason, MAX_EVIDENCE } from '@tuanke/shared/after-sale/rules'
import { AFTER_SALE_KINDS, AFTER_SALE_STATES, type AfterSaleKind } from '@tuanke/shared/after-sale/state'
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, Min, ValidateIf } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { IsPictures } from '../../../shop/image/own-pictures.ts'
import { EachItemOnce, type WantedItem } from '../../checkout/dto/quote.dto.ts'

export class ApplyInput {
  @ApiProperty() @IsString() @Length(1, 24) orderNo: string
  @ApiProperty({ enum: AFTER_SALE_KINDS }) @IsIn(AFTER_SALE_KINDS) kind: AfterSaleKind
  @ApiProperty({ enum: AFTER_SALE_REASONS }) @IsIn(AFTER_SALE_REASONS) reason: AfterSaleReason
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500) description: string
  @IsPictures(MAX_EVIDENCE) pictures: string[]
  @EachItemOnce() lines: WantedItem[]
}

export class SendBackInput {
  @ApiProperty({ enum: ['parcel', 'counter'] }) @IsIn(['parcel', 'counter']) way: 'parcel' | 'counter'
  /** As in WeChat's delivery list, e.g. 'SF'; with a parcel. */
  @ApiPropertyOptional()
  @ValidateIf((input: SendBackInput) => input.way === 'parcel' || input.companyCode !== undefined)
  @IsString()
  @Matches(/^[A-Z][A-Z0-9_]{1,31}$/)
  companyCode?: string
  @ApiPropertyOptional()
  @ValidateIf((input: SendBackInput) => input.way === 'parcel' || input.trackingNo !== undefined)
  @IsString()
  @Matches(/^[A-Za-z0-9-]{8,30}$/)
  trackingNo?: string
}

export class EvaluateInput {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) score: number
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) text: string
}

export class ApproveInput {
  /** To the buyer; how to send the goods, say. May be empty. */
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) reply: string
}

export class RefuseInput {
  /** The buyer reads it. */
  @ApiProperty({ minLength: 1, maxLength: 200 }) @IsString() @SaysSomething() @Length(1, 200) reason: string
}

export class ReceiveReturnInput {
  @ApiProperty({ description: 'The goods can be sold again and go back to stock' }) @IsBoolean() sellable: boolean
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) note: string
}

export const AFTER_SALE_VIEWS = ['undecided', 'returning', 'refunding', 'ended'] as const
export type AfterSaleView = (typeof AFTER_SALE_VIEWS)[number]

export class AfterSaleFilter extends PageQuery {
  @ApiPropertyOptional({ description: 'Cases of this order only' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 24)
  orderNo?: string
}

export class AdminAfterSaleFilter extends PageQuery {
  @ApiPropertyOptional({ enum: AFTER_SALE_VIEWS }) @MayBeAbsent() @IsIn(AFTER_SALE_VIEWS) view?: AfterSaleView
  @ApiPropertyOptional({ enum: AFTER_SALE_STATES })
  @MayBeAbsent()
  @IsIn(AFTER_SALE_STATES)
  state?: (typeof AFTER_SALE_STATES)[number]
  @ApiPropertyOptional({ description: 'Order number, code of a case, or part of a nickname' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  q?: string
}
