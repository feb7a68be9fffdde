import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { MaxLength } from '../../../../platform/http/text-rules.ts'

export class CancelOrderInput {
  /** In the buyer's own words; may be empty. */
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) reason: string
}
