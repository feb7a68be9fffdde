import { ApiProperty } from '@nestjs/swagger'

export const REWARD_KINDS = ['gift', 'coupon'] as const
export type RewardKind = (typeof REWARD_KINDS)[number]

export class RewardCard {
  @ApiProperty() code: string
  @ApiProperty({ enum: REWARD_KINDS }) kind: RewardKind
  @ApiProperty() title: string
  @ApiProperty() subtitle: string
  @ApiProperty() coverUrl: string
  @ApiProperty({ type: 'integer', description: 'What one costs' }) points: number
  @ApiProperty({ type: 'integer', nullable: true, description: 'Units left; null: plenty' }) left: number | null
}

export class RewardPage {
  @ApiProperty({ type: [RewardCard], description: 'What the member can afford first, then by points' })
  items: RewardCard[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class RewardPoint {
  @ApiProperty() code: string
  @ApiProperty() name: string
  @ApiProperty() address: string
  @ApiProperty() openHours: string
}

export class RewardDetail extends RewardCard {
  @ApiProperty() detail: string
  @ApiProperty() hasExpress: boolean
  @ApiProperty({ type: [RewardPoint], description: 'Where the gift can be collected; empty when it is only sent' })
  pickupPoints: RewardPoint[]
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many a member may have' })
  perMemberLimit: number | null
  @ApiProperty({ type: 'integer', description: 'How many the member has; 0 for a stranger' }) taken: number
  @ApiProperty({ type: 'integer', nullable: true, description: 'Usable points; null for a stranger' })
  balance: number | null
}
