import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString, Length, MaxLength, ValidateIf } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { Contact } from './contact.dto.ts'

/** What waits for the member, by what they would look for. */
export class OrderCounts {
  @ApiProperty({ type: 'integer' }) unpaid: number
  @ApiProperty({ type: 'integer', description: 'Paid, the team is not complete yet' }) waiting: number
  @ApiProperty({ type: 'integer' }) preparing: number
  @ApiProperty({ type: 'integer', description: 'Shipped, or ready at the pickup point' }) receiving: number
}

/** The level at a glance. */
export class MeLevel {
  @ApiProperty({ type: String, nullable: true, description: 'Null: none reached' }) name: string | null
  @ApiProperty({ type: 'integer', description: 'Of the last 365 days' }) growth: number
  @ApiProperty({ type: 'integer', description: 'Where the level begins' }) growthFrom: number
  @ApiProperty({ type: String, nullable: true, description: 'Null at the top' }) nextName: string | null
  @ApiProperty({ type: 'integer', nullable: true }) nextGrowthFrom: number | null
}

export class Me {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ type: String, nullable: true }) avatarUrl: string | null
  @ApiProperty({ type: String, nullable: true, description: 'MM-DD' }) birthday: string | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Null: it may be changed now' })
  birthdayChangeableAt: string | null
  @ApiProperty({ type: 'integer' }) pointsBalance: number
  @ApiProperty({ type: 'integer', description: 'Earned, not usable yet' }) pointsPending: number
  @ApiProperty({ type: 'integer', description: 'Neither used nor expired' }) coupons: number
  @ApiProperty({ type: 'integer' }) unreadNotices: number
  @ApiProperty({ type: MeLevel, nullable: true, description: 'Null in a shop without levels' }) level: MeLevel | null
  @ApiProperty({ type: OrderCounts }) orderCounts: OrderCounts
  @ApiProperty({ type: Contact, nullable: true, description: 'The pickup contact used last' }) contact: Contact | null
}

const orNull = () => ValidateIf((_, value: unknown) => value !== undefined && value !== null)

export class MePatch {
  @ApiPropertyOptional({ maxLength: 20 }) @MayBeAbsent() @IsString() @MaxLength(64) nickname?: string
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'As POST /api/v1/app/images named it; null for none',
  })
  @orNull()
  @IsString()
  @Length(1, 64)
  avatarUrl?: string | null
  @ApiPropertyOptional({ type: String, nullable: true, description: 'MM-DD; null takes it back' })
  @orNull()
  @IsString()
  @Length(5, 5)
  birthday?: string | null
}

export class MemberPass {
  @ApiProperty() memberNo: string
  @ApiProperty({ description: 'What to draw as a QR code' }) code: string
  @ApiProperty({ format: 'date-time' }) expiresAt: string
  @ApiProperty({ format: 'date-time' }) serverNow: string
}

export class LoginInput {
  @ApiProperty({ description: 'The code of wx.login' }) @IsString() @MaxLength(128) code: string
}
