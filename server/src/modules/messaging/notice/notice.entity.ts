import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A message in a member's inbox. */
@Entity('notices')
@Index('uq_notices_key', ['businessKey'], { unique: true })
@Index('ix_notices_member', ['memberId', 'id'])
export class Notice {
  @IdColumn() id: number
  @IntColumn() memberId: number
  /** One notice per fact: 'order:<id>:paid'. */
  @TextColumn(64) businessKey: string
  /** Which notice of the nouns' texts; the mini-program maps it to the page it opens. */
  @TextColumn(32) kind: string
  /** What the kind's words are filled with, in the language of whoever reads it. */
  @LongTextColumn({ nullable: true }) factsJson: Record<string, unknown> | null
  /** Words of notices from before there were facts; '' since. */
  @TextColumn(64) title: string
  @TextColumn(255) body: string
  @TextColumn(24, { nullable: true }) orderNo: string | null
  @TextColumn(16, { nullable: true }) teamCode: string | null
  /** What the notice is about when it is neither order nor team: the public code of a thing its kind names. */
  @TextColumn(32, { nullable: true }) targetCode: string | null
  @InstantColumn({ nullable: true }) readAt: Date | null
  @InstantColumn() createdAt: Date
}
