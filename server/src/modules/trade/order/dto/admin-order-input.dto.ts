import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, Matches } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { EachItemOnce, type WantedItem } from '../../checkout/dto/quote.dto.ts'
import { DESK_VIEWS, type DeskView } from './order.dto.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

export class AdminOrderFilter extends PageQuery {
  @ApiPropertyOptional({ enum: DESK_VIEWS }) @MayBeAbsent() @IsIn(DESK_VIEWS) stage?: DeskView
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(16) groupBuyCode?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(16) pickupPointCode?: string
  @ApiPropertyOptional({
    description: 'Order number, member number, whole phone number or its last four digits, or part of a nickname',
  })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  q?: string
}

export class ShipInput {
  /** As in WeChat's delivery list, e.g. 'SF'. */
  @ApiProperty() @IsString() @Matches(/^[A-Z][A-Z0-9_]{1,31}$/) companyCode: string
  @ApiProperty() @IsString() @Matches(/^[A-Za-z0-9-]{8,30}$/) trackingNo: string
}

export class RefundInput {
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @SaysSomething() @Length(1, 100) reason: string
}

export class RefundLinesInput extends RefundInput {
  @EachItemOnce() lines: WantedItem[]
}

export class NotesInput {
  /** Shown to the customer. */
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) merchantNote: string
  /** Staff only. */
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) privateNote: string
}

const MOST_AT_ONCE = 100

export class ReadyBatchInput {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 24, { each: true })
  orderNos: string[]
}

export class NotReady {
  @ApiProperty() orderNo: string
  /** Why not, as a problem's code. */
  @ApiProperty() code: string
}

export class ReadyBatchResult {
  @ApiProperty({ type: [String] }) done: string[]
  @ApiProperty({ type: [NotReady] }) failed: NotReady[]
}
