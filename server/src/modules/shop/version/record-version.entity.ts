import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Who saved a record last, and how often it was saved. A record that nobody has changed since it was made has no row. */
@Entity('record_versions')
@Index('uq_record_versions_record', ['kind', 'recordId'], { unique: true })
export class RecordVersion {
  @IdColumn() id: number
  /** The noun: 'product', 'level' … */
  @TextColumn(24) kind: string
  @IntColumn() recordId: number
  /** 2 after the first change. */
  @IntColumn() version: number
  @IntColumn() staffId: number
  @InstantColumn() changedAt: Date
}
