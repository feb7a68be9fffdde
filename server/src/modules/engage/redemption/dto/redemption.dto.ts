import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { REDEMPTION_STATES, type RedemptionState } from '@tuanke/shared/redemption/state'
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { Contact } from '../../../people/member/dto/contact.dto.ts'
import { RewardPoint } from '../../reward/dto/reward.dto.ts'

export const REDEMPTION_DELIVERIES = ['pickup', 'express', 'none'] as const
export type RedemptionDelivery = (typeof REDEMPTION_DELIVERIES)[number]

export class RedeemInput {
  /** What the person was shown; another price is refused, never taken. */
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) @Max(2_147_483_647) expectedPoints: number
  @ApiProperty({ enum: REDEMPTION_DELIVERIES, description: '`none` for a coupon' })
  @IsIn(REDEMPTION_DELIVERIES)
  delivery: RedemptionDelivery
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) pickupPointCode?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @Length(1, 16) addressCode?: string
}

export class RedemptionSummary {
  @ApiProperty() code: string
  @ApiProperty({ enum: ['gift', 'coupon'] }) kind: 'gift' | 'coupon'
  @ApiProperty() title: string
  @ApiProperty() coverUrl: string
  @ApiProperty({ type: 'integer' }) points: number
  @ApiProperty({ enum: REDEMPTION_DELIVERIES }) delivery: RedemptionDelivery
  @ApiProperty({ enum: REDEMPTION_STATES }) state: RedemptionState
  @ApiProperty({ type: String, nullable: true }) pickupPointName: string | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) collectByAt: Date | null
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: Date | null
}

export class RedemptionPage {
  @ApiProperty({ type: [RedemptionSummary] }) items: RedemptionSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class Parcel {
  @ApiProperty() companyName: string
  @ApiProperty() trackingNo: string
}

export class RedemptionAddress extends Contact {
  @ApiProperty() region: string
  @ApiProperty() detail: string
}

export class RedemptionDetail extends RedemptionSummary {
  @ApiProperty() rewardCode: string
  @ApiProperty({ type: String, nullable: true, description: 'To be shown at the counter while it waits' })
  pickupCode: string | null
  @ApiProperty({ type: RewardPoint, nullable: true }) pickupPoint: RewardPoint | null
  @ApiProperty({ type: RedemptionAddress, nullable: true }) address: RedemptionAddress | null
  @ApiProperty({ type: Parcel, nullable: true }) parcel: Parcel | null
  @ApiProperty({ type: String, nullable: true, enum: ['member', 'staff', 'system'] }) cancelledBy: string | null
  @ApiProperty({ type: String, nullable: true }) cancelReason: string | null
  @ApiProperty() canCancel: boolean
}
