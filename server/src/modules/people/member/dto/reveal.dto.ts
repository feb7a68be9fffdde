import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { Length, SaysSomething } from '../../../../platform/http/text-rules.ts'

export class RevealInput {
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @SaysSomething() @Length(1, 100) reason: string
}

/** Whom a parcel or a pickup is for, whole. */
export class RevealedReceiver {
  @ApiProperty() name: string
  @ApiProperty() phone: string
  @ApiProperty({ type: String, nullable: true, description: 'Null where it is collected' }) address: string | null
}
