import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'

export const STAFF_ROLES = ['owner', 'operator', 'service', 'warehouse', 'analyst'] as const

export class StaffMe {
  @ApiProperty() username: string
  @ApiProperty() displayName: string
  @ApiProperty({ enum: STAFF_ROLES }) role: (typeof STAFF_ROLES)[number]
  @ApiProperty({ type: [String] }) permissions: string[]
  @ApiProperty({ type: String, nullable: true, description: 'Set: verifies pickups at this point only' })
  pickupPointCode: string | null
}

export class SignInInput {
  @ApiProperty() @IsString() @MaxLength(64) username: string
  @ApiProperty() @IsString() @MaxLength(128) password: string
}
