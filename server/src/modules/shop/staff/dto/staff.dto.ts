import { ApiProperty } from '@nestjs/swagger'
import { IsString } from 'class-validator'
import { MaxLength } from '../../../../platform/http/text-rules.ts'
import { type Permission, permissions, roles, type StaffRole } from '../../../../platform/http/permissions.ts'

/** A name in both languages of the desk. */
export class TextInBoth {
  @ApiProperty() zh: string
  @ApiProperty() en: string
}

export class StaffMe {
  @ApiProperty() username: string
  @ApiProperty() displayName: string
  @ApiProperty({ enum: roles }) role: StaffRole
  @ApiProperty() roleText: TextInBoth
  @ApiProperty({ enum: permissions, isArray: true, description: 'The admin learns here what there is to be allowed.' })
  permissions: Permission[]
  @ApiProperty({ type: String, nullable: true, description: 'Set: verifies pickups at this point only' })
  pickupPointCode: string | null
}

export class SignInInput {
  @ApiProperty() @IsString() @MaxLength(64) username: string
  @ApiProperty() @IsString() @MaxLength(128) password: string
}
