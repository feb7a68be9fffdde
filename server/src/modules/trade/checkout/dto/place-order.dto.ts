import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsBoolean, IsInt, IsString, Max, Min, ValidateNested } from 'class-validator'
import { Length, MaxLength } from '../../../../platform/http/text-rules.ts'
import { OrderRequest } from './quote.dto.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

/** Who collects the goods. */
export class OrderContact {
  @ApiProperty() @IsString() @Length(1, 64) name: string
  @ApiProperty() @IsString() @Length(1, 32) phone: string
}

export class PlaceOrderInput extends OrderRequest {
  /** What the person was shown; another price is refused, never charged. */
  @ApiProperty() @IsInt() @Min(0) @Max(2_147_483_647) expectedPayableFen: number
  @ApiPropertyOptional({ type: OrderContact })
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => OrderContact)
  contact?: OrderContact
  /** Exactly so many, as the quote said. */
  @ApiPropertyOptional({ type: 'integer' }) @MayBeAbsent() @IsInt() @Min(0) @Max(2_147_483_647) pointsToSpend?: number
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(100) buyerNote?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() perishableAck?: boolean
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) sharerMemberNo?: string
}

export class OrderPlaced {
  @ApiProperty() orderNo: string
  @ApiProperty() payableFen: number
  @ApiProperty() payDeadlineAt: string
  @ApiProperty({ type: String, nullable: true }) teamCode: string | null
}
