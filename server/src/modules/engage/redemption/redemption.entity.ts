import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** One reward a member has paid for with points, and what became of it. */
@Entity('redemptions')
@Index('uq_redemptions_code', ['code'], { unique: true })
@Index('uq_redemptions_pickup_code', ['pickupCode'], { unique: true })
@Index('ix_redemptions_member', ['memberId', 'id'])
@Index('ix_redemptions_desk', ['state', 'id'])
@Index('ix_redemptions_reward', ['rewardId', 'memberId'])
export class Redemption {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  @IntColumn() rewardId: number
  /** Kind, title and picture as they were when it was redeemed. */
  @TextColumn(16) kind: string
  @TextColumn(64) title: string
  @TextColumn(255) coverUrl: string
  @IntColumn() points: number
  /** 'pickup' | 'express' | 'none' for coupons */
  @TextColumn(16) delivery: string
  /** shared/redemption/state */
  @TextColumn(16) state: string
  @IntColumn({ nullable: true }) pickupPointId: number | null
  @TextColumn(16, { nullable: true }) pickupCode: string | null
  /** Not collected by then, the points go back. */
  @InstantColumn({ nullable: true }) collectByAt: Date | null
  /** Where it is sent; sealed by PersonalData. */
  @TextColumn(512, { nullable: true }) contactNameSealed: string | null
  @TextColumn(512, { nullable: true }) contactPhoneSealed: string | null
  @TextColumn(128, { nullable: true }) region: string | null
  @TextColumn(1024, { nullable: true }) addressSealed: string | null
  @TextColumn(32, { nullable: true }) companyCode: string | null
  @TextColumn(32, { nullable: true }) companyName: string | null
  @TextColumn(64, { nullable: true }) trackingNo: string | null
  @TextColumn(32, { nullable: true }) couponCode: string | null
  /** 'member' | 'staff' | 'system' */
  @TextColumn(16, { nullable: true }) cancelledBy: string | null
  @TextColumn(255, { nullable: true }) cancelReason: string | null
  /** Who handed it over, sent it or cancelled it. */
  @IntColumn({ nullable: true }) staffId: number | null
  @InstantColumn() createdAt: Date
  /** When it was collected, sent, issued or cancelled. */
  @InstantColumn({ nullable: true }) finishedAt: Date | null
}
