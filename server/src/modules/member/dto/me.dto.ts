import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'
import { MayBeAbsent } from '../../../platform/http/may-be-absent.ts'
import { Contact } from './contact.dto.ts'

/** What waits for the member, by what they would look for. */
export class OrderCounts {
  @ApiProperty({ type: 'integer' }) unpaid: number
  @ApiProperty({ type: 'integer', description: 'Paid, the team is not complete yet' }) waiting: number
  @ApiProperty({ type: 'integer' }) preparing: number
  @ApiProperty({ type: 'integer', description: 'Shipped, or ready at the pickup point' }) receiving: number
}

export class Me {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty({ type: String, nullable: true }) avatarUrl: string | null
  @ApiProperty({ type: 'integer' }) pointsBalance: number
  @ApiProperty({ type: 'integer', description: 'Earned, not usable yet' }) pointsPending: number
  @ApiProperty({ type: 'integer' }) unreadNotices: number
  @ApiProperty({ type: OrderCounts }) orderCounts: OrderCounts
  @ApiProperty({ type: Contact, nullable: true, description: 'The pickup contact used last' }) contact: Contact | null
}

export class MePatch {
  @ApiPropertyOptional({ maxLength: 20 }) @MayBeAbsent() @IsString() @MaxLength(64) nickname?: string
}

export class LoginInput {
  @ApiProperty({ description: 'The code of wx.login' }) @IsString() @MaxLength(128) code: string
}
