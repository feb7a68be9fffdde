import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A member came by on a day (MB-7); the unique key makes it once a day. */
@Entity('check_ins')
@Index('uq_check_ins_day', ['memberId', 'day'], { unique: true })
export class CheckIn {
  @IdColumn() id: number
  @IntColumn() memberId: number
  /** Shanghai day, 'YYYY-MM-DD'. */
  @TextColumn(10) day: string
  /** Days in a row, this one included. */
  @IntColumn() streak: number
  @IntColumn() points: number
  @InstantColumn() createdAt: Date
}
