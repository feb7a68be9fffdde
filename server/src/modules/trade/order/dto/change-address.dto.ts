import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'

export class ChangeAddressInput {
  /** One of the member's own addresses. */
  @ApiProperty() @IsString() @Length(1, 16) addressCode: string
}
