import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Points given or taken by staff, with a reason; large ones wait for a second person (MB-2). */
@Entity('points_adjustments')
@Index('uq_points_adjustments_code', ['code'], { unique: true })
@Index('ix_points_adjustments_state', ['state', 'id'])
@Index('ix_points_adjustments_member', ['memberId', 'id'])
@Index('ix_points_adjustments_staff', ['requestedBy', 'createdAt'])
@Check('ck_points_adjustments_amount', 'amount <> 0')
export class PointsAdjustment {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  /** Negative takes points. */
  @IntColumn() amount: number
  @TextColumn(255) reason: string
  /** 'pending' | 'applied' | 'refused' */
  @TextColumn(16) state: string
  @IntColumn() requestedBy: number
  /** Who approved or refused; null for a small one, which needs nobody. */
  @IntColumn({ nullable: true }) decidedBy: number | null
  @TextColumn(255, { nullable: true }) decisionNote: string | null
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) decidedAt: Date | null
}

/** A row for each member of staff who adjusts points, to be held while their sum is counted. */
@Entity('points_adjusters')
export class PointsAdjuster {
  @KeyColumn() staffId: number
  @IntColumn() turns: number
}

/** Members who neither earn nor redeem, because they were found cheating. */
@Entity('points_bans')
export class PointsBan {
  @KeyColumn() memberId: number
  @TextColumn(255) reason: string
  @IntColumn() staffId: number
  @InstantColumn() createdAt: Date
}
