import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A picture WeChat looks at. Its result comes by push, sometimes before we have noted that we asked. */
@Entity('picture_checks')
@Index('uq_picture_checks_trace', ['traceId'], { unique: true })
@Index('uq_picture_checks_subject', ['subject', 'url'], { unique: true })
export class PictureCheck {
  @IdColumn() id: number
  /** WeChat's name of the check; null when it could not be asked. */
  @TextColumn(128, { nullable: true }) traceId: string | null
  /** What the picture belongs to, 'review:12'; null while only the push is known. */
  @TextColumn(32, { nullable: true }) subject: string | null
  @TextColumn(255, { nullable: true }) url: string | null
  /** 'pending' | 'pass' | 'review' | 'risky' */
  @TextColumn(16) verdict: string
  @IntColumn({ nullable: true }) label: number | null
  @InstantColumn() createdAt: Date
}
