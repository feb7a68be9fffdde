import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { CouponFace } from './coupon-face.dto.ts'

export const CLAIM_STATES = ['claimable', 'claimed', 'sold-out', 'not-started', 'paused'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A coupon in the coupon centre, for whoever looks. */
export class OfferedCoupon extends CouponFace {
  @ApiProperty({ description: 'The kind of coupon; claiming it makes one of its own code' }) code: string
  /** `claimed`: this member has had all that one may have. `paused`: so many claimed at once that staff look into it. */
  @ApiProperty({ enum: CLAIM_STATES }) state: ClaimState
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many are left; null: no limit' })
  left: number | null
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many one may have; null: no limit' })
  perMemberLimit: number | null
  @ApiProperty({ type: 'integer', description: 'How many of them this member has had' }) mine: number
  @ApiProperty({ format: 'date-time' }) issueFromAt: string
  @ApiProperty({ format: 'date-time' }) issueUntilAt: string
  /** A fixed window, or so many days from claiming. */
  @ApiProperty({ type: 'integer', nullable: true }) validDays: number | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validFromAt: string | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validUntilAt: string | null
}

export class OfferedCouponPage {
  @ApiProperty({ type: [OfferedCoupon] }) items: OfferedCoupon[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export const COUPON_TABS = ['usable', 'used', 'over'] as const
export type CouponTab = (typeof COUPON_TABS)[number]

export class CouponFilter extends PageQuery {
  @ApiPropertyOptional({ enum: COUPON_TABS, default: 'usable' }) @MayBeAbsent() @IsIn(COUPON_TABS) state?: CouponTab
}

/** A coupon in a member's hand. */
export class MyCoupon extends CouponFace {
  @ApiProperty() code: string
  @ApiProperty({ enum: [...COUPON_TABS, 'recalled'] }) state: CouponTab | 'recalled'
  @ApiProperty({ enum: ['claim', 'staff', 'reward', 'birthday', 'new-member', 'level'] }) source: string
  @ApiProperty({ format: 'date-time' }) validFromAt: string
  @ApiProperty({ format: 'date-time' }) validUntilAt: string
  @ApiProperty({ type: String, nullable: true, description: 'Where it was used' }) orderNo: string | null
}

export class MyCouponPage {
  @ApiProperty({ type: [MyCoupon] }) items: MyCoupon[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
