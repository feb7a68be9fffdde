import { ApiProperty } from '@nestjs/swagger'
import { IsBoolean, IsString } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { Contact } from './contact.dto.ts'

export class AddressInput extends Contact {
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(32) province: string
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(32) city: string
  @ApiProperty({ description: 'Empty where a city has no districts' }) @IsString() @MaxLength(32) district: string
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(120) detail: string
  @ApiProperty() @IsBoolean() isDefault: boolean
}

export class Address extends AddressInput {
  @ApiProperty() code: string
}

export class AddressList {
  @ApiProperty({ type: [Address] }) items: Address[]
}
