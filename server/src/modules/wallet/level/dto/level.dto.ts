import { ApiProperty } from '@nestjs/swagger'

/** What a level brings; a locked one shows it as well. */
export class LevelBenefits {
  @ApiProperty({ type: 'integer', description: 'The ladder starts at the lowest' }) rankNo: number
  @ApiProperty() name: string
  @ApiProperty({ type: 'integer', description: 'Growth that reaches it' }) growthFrom: number
  @ApiProperty({ type: 'integer', description: 'Off the goods; 500 is 5 %' }) offBasisPoints: number
  @ApiProperty({ type: 'integer', description: 'Points earned, 100 for what everybody earns' }) pointsPercent: number
  @ApiProperty() isShippingFree: boolean
  @ApiProperty({ description: 'Packed and sent first' }) hasPriority: boolean
  @ApiProperty({ description: 'A person of one’s own to ask' }) hasService: boolean
  @ApiProperty({ type: String, nullable: true, description: 'The coupon for reaching it' }) giftTitle: string | null
}

export class AppLevel extends LevelBenefits {
  @ApiProperty({ description: 'Held now, or below the one held' }) isReached: boolean
  @ApiProperty() isMine: boolean
}

/** Where a member stands. */
export class MyLevel {
  @ApiProperty({ type: String, nullable: true, description: 'Null: none reached' }) name: string | null
  @ApiProperty({ type: 'integer', description: 'Of the last 365 days' }) growth: number
  @ApiProperty({ type: String, nullable: true, description: 'Null at the top' }) nextName: string | null
  @ApiProperty({ type: 'integer', nullable: true }) nextGrowthFrom: number | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: cannot be lost' })
  untilAt: string | null
}

export class LevelMove {
  @ApiProperty({ description: 'Empty for none' }) fromName: string
  @ApiProperty({ description: 'Empty for none' }) toName: string
  @ApiProperty() isUp: boolean
  @ApiProperty({ enum: ['growth', 'review', 'ladder', 'refund'] }) cause: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class GrowthEntry {
  @ApiProperty({ enum: ['earn', 'claw-back', 'lapse'] }) kind: string
  @ApiProperty({ type: 'integer', description: 'Negative when growth went' }) amount: number
  @ApiProperty({ description: 'May be empty: the kind says enough' }) reason: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class Levels {
  @ApiProperty({ type: [AppLevel], description: 'The lowest first; empty in a shop without levels' }) items: AppLevel[]
  @ApiProperty({ type: MyLevel, nullable: true, description: 'Null without login' }) mine: MyLevel | null
  @ApiProperty({ type: [LevelMove], description: 'The last ten, newest first' }) changes: LevelMove[]
  @ApiProperty({ type: [GrowthEntry], description: 'The last twenty, newest first' }) entries: GrowthEntry[]
}
