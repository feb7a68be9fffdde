import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator'

const isImage = (block: DetailBlock) => block.kind === 'image'

/** A part of a product's page: a paragraph (`text`) or a picture (`url`, `alt`). */
export class DetailBlock {
  @ApiProperty({ enum: ['text', 'image'] }) @IsIn(['text', 'image']) kind: 'text' | 'image'

  @ApiPropertyOptional({ maxLength: 2000 })
  @ValidateIf((block: DetailBlock) => !isImage(block))
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  text?: string

  @ApiPropertyOptional() @ValidateIf(isImage) @IsString() @IsNotEmpty() @MaxLength(255) url?: string
  @ApiPropertyOptional() @ValidateIf(isImage) @IsString() @MaxLength(128) alt?: string
}

/** A quality report (质检报告). */
export class Certificate {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(64) title: string
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(255) imageUrl: string
}
