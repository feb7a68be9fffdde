import { ApiProperty } from '@nestjs/swagger'
import { IsBoolean, IsString } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

export class PickupPointInput {
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) name: string
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(255) address: string
  @ApiProperty() @IsString() @MaxLength(32) phone: string
  @ApiProperty({ description: 'As people read it: 每天 9:00–21:00' }) @IsString() @MaxLength(64) openHours: string
  @ApiProperty({ description: 'False: no longer offered to new group buys' }) @IsBoolean() isActive: boolean
}

export class PickupPoint extends PickupPointInput {
  @ApiProperty() code: string
  @ApiProperty() version: string
}

export class PickupPointList {
  @ApiProperty({ type: [PickupPoint] }) items: PickupPoint[]
}
