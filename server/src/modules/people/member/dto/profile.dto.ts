import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString, ValidateIf } from 'class-validator'
import { Length, MaxLength } from '../../../../platform/http/text-rules.ts'
import { IsPictureAddress } from '../../../shop/image/picture-address.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

const orNull = () => ValidateIf((_, value: unknown) => value !== undefined && value !== null)

export class MePatch {
  @ApiPropertyOptional({ maxLength: 20 }) @MayBeAbsent() @IsString() @MaxLength(64) nickname?: string
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'As POST /api/v1/app/images named it; null for none',
  })
  @orNull()
  @IsString()
  @IsPictureAddress()
  avatarUrl?: string | null
  @ApiPropertyOptional({ type: String, nullable: true, description: 'MM-DD; null takes it back' })
  @orNull()
  @IsString()
  @Length(5, 5)
  birthday?: string | null
}

export class LoginInput {
  @ApiProperty({ description: 'The code of wx.login' }) @IsString() @MaxLength(128) code: string
}
