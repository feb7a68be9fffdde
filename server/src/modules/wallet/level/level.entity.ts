import { Check, Entity, Index } from 'typeorm'
import type { Told } from '../../../platform/texts/catalogue.ts'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** A step of the ladder (MB-5): from how much growth, and what it brings. Thresholds rise strictly with the rank. */
@Entity('levels')
@Index('uq_levels_code', ['code'], { unique: true })
@Index('uq_levels_rank', ['rankNo'], { unique: true })
@Index('uq_levels_growth', ['growthFrom'], { unique: true })
@Check(
  'ck_levels_benefits',
  'growthFrom >= 0 AND offBasisPoints BETWEEN 0 AND 5000 AND pointsPercent BETWEEN 100 AND 500',
)
export class Level {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() rankNo: number
  @TextColumn(16) name: string
  /** 0: everybody who has reached no other is on it. */
  @IntColumn() growthFrom: number
  @IntColumn() offBasisPoints: number
  /** Points earned, in percent of what everybody earns. */
  @IntColumn() pointsPercent: number
  @FlagColumn() isShippingFree: boolean
  /** Shown as promises of the shop; people keep them. */
  @FlagColumn() hasPriority: boolean
  @FlagColumn() hasService: boolean
  /** A coupon for whoever reaches it, once a member. */
  @IntColumn({ nullable: true }) giftTemplateId: number | null
  @InstantColumn() createdAt: Date
}

/** One row per change of a member's level, with the names of the day. Append-only. */
@Entity('level_changes')
@Index('ix_level_changes_member', ['memberId', 'id'])
export class LevelChange {
  @IdColumn() id: number
  @IntColumn() memberId: number
  /** Null: none. */
  @IntColumn({ nullable: true }) fromLevelId: number | null
  @IntColumn({ nullable: true }) toLevelId: number | null
  @TextColumn(16) fromName: string
  @TextColumn(16) toName: string
  /** What the member had at that moment. */
  @IntColumn() growth: number
  /** 'growth' (enough of it) | 'review' (the year was over) | 'ladder' (staff changed the thresholds) | 'refund' */
  @TextColumn(16) cause: string
  /** How long the level that was left would have been kept; null for one that is kept for good. */
  @InstantColumn({ nullable: true }) fromUntilAt: Date | null
  @InstantColumn() createdAt: Date
}

/** Growth that came at once and lapses at once, a year later. */
@Entity('growth_grants')
@Index('uq_growth_grants_key', ['businessKey'], { unique: true })
@Index('ix_growth_grants_due', ['state', 'lapsesAt', 'id'])
@Index('ix_growth_grants_member', ['memberId', 'id'])
@Check('ck_growth_grants_amount', 'amount >= 0 AND takenBack >= 0 AND takenBack <= amount')
export class GrowthGrant {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @IntColumn({ nullable: true }) orderId: number | null
  @TextColumn(64) businessKey: string
  /** The goods money it was earned on, refunds until then taken off. */
  @IntColumn() earnedOnFen: number
  @IntColumn() amount: number
  /** Of the amount, what refunds have taken back since. */
  @IntColumn() takenBack: number
  /** 'live' | 'lapsed' */
  @TextColumn(16) state: string
  @InstantColumn() lapsesAt: Date
  @InstantColumn() createdAt: Date
}

/** The ledger of growth: append-only; its sum is what the member has. */
@Entity('growth_entries')
@Index('uq_growth_entries_key', ['businessKey'], { unique: true })
@Index('ix_growth_entries_member', ['memberId', 'id'])
@Index('ix_growth_entries_grant', ['grantId'])
export class GrowthEntry {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(64) businessKey: string
  /** 'earn' | 'claw-back' | 'lapse' */
  @TextColumn(16) kind: string
  @IntColumn() amount: number
  @TextColumn(255) reason: string
  @LongTextColumn({ nullable: true }) reasonJson: Told | null
  @IntColumn() grantId: number
  @InstantColumn() createdAt: Date
}
