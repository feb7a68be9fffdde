import { ApiProperty } from '@nestjs/swagger'
import { IsBoolean, IsNotEmpty, IsString, MaxLength } from 'class-validator'
import { Contact } from './contact.dto.ts'

export class AddressInput extends Contact {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(32) province: string
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(32) city: string
  @ApiProperty({ description: 'Empty where a city has no districts' }) @IsString() @MaxLength(32) district: string
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(120) detail: string
  @ApiProperty() @IsBoolean() isDefault: boolean
}

export class Address extends AddressInput {
  @ApiProperty() code: string
}

export class AddressList {
  @ApiProperty({ type: [Address] }) items: Address[]
}
