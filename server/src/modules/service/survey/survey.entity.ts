import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** One question to one customer after one thing that happened: how was it, 1 to 5 (CSAT). */
@Entity('surveys')
@Index('uq_surveys_code', ['code'], { unique: true })
@Index('uq_surveys_key', ['businessKey'], { unique: true })
@Index('ix_surveys_member', ['memberId', 'id'])
@Index('ix_surveys_answered', ['answeredAt', 'id'])
@Check('ck_surveys_score', '(score IS NULL) = (answeredAt IS NULL) AND (score IS NULL OR (score >= 1 AND score <= 5))')
export class Survey {
  @IdColumn() id: number
  /** Unguessable, good for one answer. */
  @TextColumn(24) code: string
  @IntColumn() memberId: number
  /** One survey for each cause: 'order:7', 'ticket:3', 'after-sale:2'. */
  @TextColumn(64) businessKey: string
  /** 'order' | 'ticket' | 'after-sale' */
  @TextColumn(16) cause: string
  @IntColumn({ nullable: true }) orderId: number | null
  @IntColumn({ nullable: true }) ticketId: number | null
  @IntColumn({ nullable: true }) score: number | null
  @TextColumn(300) comment: string
  @InstantColumn() createdAt: Date
  @InstantColumn() expiresAt: Date
  @InstantColumn({ nullable: true }) answeredAt: Date | null
}
