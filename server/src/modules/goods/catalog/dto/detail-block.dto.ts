import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsString, ValidateIf } from 'class-validator'
import { IsPictureAddress } from '../../../shop/image/picture-address.ts'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

const isImage = (block: DetailBlock) => block.kind === 'image'

/** A part of a product's page: a paragraph (`text`) or a picture (`url`, `alt`). */
export class DetailBlock {
  @ApiProperty({ enum: ['text', 'image'] }) @IsIn(['text', 'image']) kind: 'text' | 'image'

  @ApiPropertyOptional({ maxLength: 2000 })
  @ValidateIf((block: DetailBlock) => !isImage(block))
  @IsString()
  @SaysSomething()
  @MaxLength(2000)
  text?: string

  @ApiPropertyOptional() @ValidateIf(isImage) @IsString() @IsPictureAddress() url?: string
  @ApiPropertyOptional() @ValidateIf(isImage) @IsString() @MaxLength(128) alt?: string
}

/** A quality report (质检报告). */
export class Certificate {
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) title: string
  @ApiProperty() @IsString() @IsPictureAddress() imageUrl: string
}
