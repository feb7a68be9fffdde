import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../db/columns.ts'

/** What a merchant has decided. A setting nobody has touched has no row. */
@Entity('settings')
@Index('uq_settings_key', ['settingKey'], { unique: true })
export class SettingRow {
  @IdColumn() id: number
  @TextColumn(64) settingKey: string
  /** Null after a return to the default, which may change with a new release. */
  @LongTextColumn({ nullable: true }) valueJson: string | null
  /** 1 for the first decision; whoever saves says which one they have seen. */
  @IntColumn() version: number
  @IntColumn() changedBy: number
  @InstantColumn() changedAt: Date
}

/** Every decision there was, with what held before it. Only ever added to. */
@Entity('setting_changes')
@Index('uq_setting_changes_version', ['settingKey', 'version'], { unique: true })
export class SettingChange {
  @IdColumn() id: number
  @TextColumn(64) settingKey: string
  @IntColumn() version: number
  @LongTextColumn() oldValueJson: string
  @LongTextColumn() newValueJson: string
  /** The new value is the default of that day. */
  @FlagColumn() isReset: boolean
  @IntColumn() staffId: number
  @InstantColumn() createdAt: Date
}
