import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'

export class CancelOrderInput {
  /** In the buyer's own words; may be empty. */
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) reason: string
}
