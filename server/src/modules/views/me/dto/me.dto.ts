import { ApiProperty } from '@nestjs/swagger'
import { Contact } from '../../../people/member/dto/contact.dto.ts'

/** What waits for the member, by what they would look for. */
export class OrderCounts {
  @ApiProperty({ type: 'integer' }) unpaid: number
  @ApiProperty({ type: 'integer', description: 'Paid, the team is not complete yet' }) waiting: number
  @ApiProperty({ type: 'integer' }) preparing: number
  @ApiProperty({ type: 'integer', description: 'Shipped, or ready at the pickup point' }) receiving: number
  @ApiProperty({ type: 'integer', description: 'Received orders with something still to review' }) reviewable: number
  @ApiProperty({ type: 'integer', description: 'After-sale cases under way' }) afterSales: number
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
  @ApiProperty({ type: String, nullable: true, description: 'Code of the pickup point used last' })
  lastPickupPointCode: string | null
  @ApiProperty({ type: Contact, nullable: true, description: 'The pickup contact used last' }) contact: Contact | null
}

export class MemberPass {
  @ApiProperty() memberNo: string
  @ApiProperty({ description: 'What to draw as a QR code' }) code: string
  @ApiProperty({ format: 'date-time' }) expiresAt: string
  @ApiProperty({ format: 'date-time' }) serverNow: string
}
