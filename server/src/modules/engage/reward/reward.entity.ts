import { Check, Entity, Index } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** What points buy: a gift to collect or be sent, or a coupon (MB-4). */
@Entity('rewards')
@Index('uq_rewards_code', ['code'], { unique: true })
@Index('ix_rewards_list', ['isActive', 'sortOrder', 'id'])
@Check('ck_rewards_taken', 'points > 0 AND taken >= 0 AND (stock IS NULL OR taken <= stock)')
export class Reward {
  @IdColumn() id: number
  @TextColumn(16) code: string
  /** 'gift' | 'coupon' */
  @TextColumn(16) kind: string
  @TextColumn(64) title: string
  @TextColumn(128) subtitle: string
  @TextColumn(255) coverUrl: string
  @LongTextColumn() detail: string
  /** What one costs. */
  @IntColumn() points: number
  /** Units put up in all; null: as many as the coupon has. */
  @IntColumn({ nullable: true }) stock: number | null
  /** Units of redemptions that were not cancelled; taken by a conditional statement. */
  @IntColumn() taken: number
  @IntColumn({ nullable: true }) perMemberLimit: number | null
  @FlagColumn() hasPickup: boolean
  @FlagColumn() hasExpress: boolean
  @IntColumn({ nullable: true }) couponTemplateId: number | null
  @FlagColumn() isActive: boolean
  /** Lower comes first. */
  @IntColumn() sortOrder: number
  @InstantColumn() createdAt: Date
}

/** How many of a reward a member has, cancelled ones not counted. */
@Entity('reward_members')
@Index('uq_reward_members', ['rewardId', 'memberId'], { unique: true })
@Check('ck_reward_members', 'units >= 0')
export class RewardMember {
  @IdColumn() id: number
  @IntColumn() rewardId: number
  @IntColumn() memberId: number
  @IntColumn() units: number
}
