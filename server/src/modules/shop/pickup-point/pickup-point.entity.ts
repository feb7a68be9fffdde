import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Where members collect their goods (自提点). */
@Entity('pickup_points')
@Index('uq_pickup_points_code', ['code'], { unique: true })
export class PickupPoint {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @TextColumn(64) name: string
  @TextColumn(255) address: string
  @TextColumn(32) phone: string
  @TextColumn(64) openHours: string
  @FlagColumn() isActive: boolean
  /** Millionths of a degree, GCJ-02 as WeChat's map has it; both or neither. */
  @IntColumn({ nullable: true }) latitudeMicro: number | null
  @IntColumn({ nullable: true }) longitudeMicro: number | null
}
