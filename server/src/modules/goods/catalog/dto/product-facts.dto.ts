import { ApiProperty } from '@nestjs/swagger'
import { IsPictureAddress, IsPictureAddressOrNone } from '../../../shop/image/picture-address.ts'
import { Type } from 'class-transformer'
import { ArrayMaxSize, IsArray, IsBoolean, IsString, ValidateNested } from 'class-validator'
import { FitsColumn, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { Certificate, DetailBlock } from './detail-block.dto.ts'

/** What staff write about a product, the same on the way in and out. */
export class ProductFacts {
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) title: string
  @ApiProperty() @IsString() @MaxLength(128) subtitle: string
  @ApiProperty() @IsString() @MaxLength(16) categoryCode: string
  @ApiProperty() @IsString() @IsPictureAddressOrNone() coverUrl: string

  @ApiProperty({ type: [String], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsPictureAddress({ each: true })
  gallery: string[]

  @ApiProperty({ type: [DetailBlock], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @FitsColumn()
  @ValidateNested({ each: true })
  @Type(() => DetailBlock)
  blocks: DetailBlock[]

  @ApiProperty() @IsString() @MaxLength(2000) usageGuide: string

  @ApiProperty({ type: [Certificate], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => Certificate)
  certificates: Certificate[]

  @ApiProperty() @IsString() @MaxLength(64) origin: string
  @ApiProperty() @IsString() @MaxLength(128) storage: string
  @ApiProperty() @IsString() @MaxLength(64) shelfLife: string
  @ApiProperty() @IsString() @MaxLength(255) returnPromise: string

  @ApiProperty({ description: 'Exempt from the 7-day return; the buyer ticks so at checkout.' })
  @IsBoolean()
  isPerishable: boolean
}
