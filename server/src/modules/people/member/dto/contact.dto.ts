import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { MaxLength } from '../../../../platform/http/text-rules.ts'

/** Who picks up or receives. As typed; what is wrong with it is said in words (contact.required, contact.phone-invalid). */
export class Contact {
  @ApiProperty() @IsString() @MaxLength(64) name: string
  @ApiProperty() @IsString() @MaxLength(32) phone: string
}
