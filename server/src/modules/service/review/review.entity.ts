import { Check, Entity, Index } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** What a member says of one line of an order, once; more can be appended once. Moves: shared/review/state. */
@Entity('reviews')
@Index('uq_reviews_code', ['code'], { unique: true })
@Index('uq_reviews_line', ['orderLineId'], { unique: true })
@Index('ix_reviews_list', ['productId', 'state', 'id'])
@Index('ix_reviews_scores', ['productId', 'state', 'productScore', 'hasPictures'])
@Index('ix_reviews_member', ['memberId', 'id'])
@Index('ix_reviews_desk', ['state', 'id'])
@Index('ix_reviews_appended', ['appendState', 'id'])
@Index('ix_reviews_order', ['orderId'])
@Check(
  'ck_reviews_scores',
  'productScore BETWEEN 1 AND 5 AND serviceScore BETWEEN 1 AND 5 AND deliveryScore BETWEEN 1 AND 5',
)
export class Review {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  @IntColumn() orderId: number
  @IntColumn() orderLineId: number
  @IntColumn() productId: number
  /** As bought. */
  @TextColumn(64) spec: string
  @IntColumn() productScore: number
  @IntColumn() serviceScore: number
  @IntColumn() deliveryScore: number
  @TextColumn(2000) body: string
  @LongTextColumn() picturesJson: string[]
  @FlagColumn() hasPictures: boolean
  @FlagColumn() isAnonymous: boolean
  @TextColumn(16) state: string
  /** What WeChat says of the text: 'pass' | 'review'; a risky one is never stored. Pictures: picture_checks. */
  @TextColumn(16) textVerdict: string
  @IntColumn({ nullable: true }) textLabel: number | null
  /** Why it was rejected or hidden; the member reads it. */
  @TextColumn(255) stateReason: string
  @InstantColumn() createdAt: Date
  /** When it first became public; others act on that once. */
  @InstantColumn({ nullable: true }) approvedAt: Date | null
  @TextColumn(1200, { nullable: true }) reply: string | null
  @InstantColumn({ nullable: true }) repliedAt: Date | null
  @TextColumn(2000, { nullable: true }) appendBody: string | null
  @LongTextColumn({ nullable: true }) appendPicturesJson: string[] | null
  /** Null: nothing was appended. */
  @TextColumn(16, { nullable: true }) appendState: string | null
  @TextColumn(16, { nullable: true }) appendVerdict: string | null
  @IntColumn({ nullable: true }) appendLabel: number | null
  @TextColumn(255, { nullable: true }) appendReason: string | null
  @InstantColumn({ nullable: true }) appendedAt: Date | null
}

/** The scores of a product fell; open until staff have looked. */
@Entity('score_alerts')
@Index('uq_score_alerts_code', ['code'], { unique: true })
@Index('uq_score_alerts_open', ['openProductId'], { unique: true })
@Index('ix_score_alerts_product', ['productId', 'id'])
export class ScoreAlert {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() productId: number
  /** The product while open, else null: one open alert a product. */
  @IntColumn({ nullable: true }) openProductId: number | null
  /** Average of the last five, and of those before them, in tenths. */
  @IntColumn() recentTenths: number
  @IntColumn({ nullable: true }) beforeTenths: number | null
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) closedAt: Date | null
  @IntColumn({ nullable: true }) closedByStaffId: number | null
}
