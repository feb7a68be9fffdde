import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsBoolean, IsNumber, IsOptional, IsString, Max, Min } from 'class-validator'
import { MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'

export class PickupPointInput {
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(64) name: string
  @ApiProperty() @IsString() @SaysSomething() @MaxLength(255) address: string
  @ApiProperty() @IsString() @MaxLength(32) phone: string
  @ApiProperty({ description: 'As people read it: 每天 9:00–21:00' }) @IsString() @MaxLength(64) openHours: string
  @ApiProperty({ description: 'False: no longer offered to new group buys' }) @IsBoolean() isActive: boolean
  /** Degrees of GCJ-02, as WeChat's map has them; with the longitude or not at all. */
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 6 })
  @Min(-90)
  @Max(90)
  latitude?: number | null
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 6 })
  @Min(-180)
  @Max(180)
  longitude?: number | null
}

export class PickupPoint extends PickupPointInput {
  @ApiProperty() code: string
  @ApiProperty() version: string
}

export class PickupPointList {
  @ApiProperty({ type: [PickupPoint] }) items: PickupPoint[]
}
