import { ApiPropertyOptional } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import { IsBoolean, IsString } from 'class-validator'
import { MaxLength } from '../../../../platform/http/text-rules.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

export class ProductFilter extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the title, or a whole product or SKU code' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  q?: string

  @ApiPropertyOptional({ description: 'Only products with a SKU below its low mark' })
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  lowStock?: boolean

  @ApiPropertyOptional({ description: 'Only archived products; without it only the others' })
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  archived?: boolean
}
