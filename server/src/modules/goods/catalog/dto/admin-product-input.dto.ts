import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { ProductFacts } from './product-facts.dto.ts'

/** ¥1,000,000: far above any price here, far below what an integer column holds. */
const MAX_FEN = 100_000_000
const MAX_UNITS = 1_000_000
/** CT-2 */
const MAX_SKUS = 400

export class AdminSkuInput {
  /** Absent: a new SKU. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(32) code?: string
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) spec: string
  @ApiProperty({ type: 'integer', description: 'fen' }) @IsInt() @Min(0) @Max(MAX_FEN) priceFen: number
  @ApiProperty({ type: 'integer', description: 'fen' }) @IsInt() @Min(0) @Max(MAX_FEN) costFen: number
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(MAX_UNITS) weightGram: number
  @ApiProperty() @IsBoolean() isOnShelf: boolean
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(MAX_UNITS) lowMark: number

  /** Of a new SKU only; later changes are adjustments with a reason. */
  @ApiPropertyOptional({ type: 'integer' }) @MayBeAbsent() @IsInt() @Min(0) @Max(MAX_UNITS) initialStock?: number
}

export class AdminProductInput extends ProductFacts {
  @ApiProperty({ type: [AdminSkuInput], minItems: 1, maxItems: MAX_SKUS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_SKUS)
  @ValidateNested({ each: true })
  @Type(() => AdminSkuInput)
  skus: AdminSkuInput[]
}
