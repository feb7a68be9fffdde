import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Somebody who works for the merchant and signs in to the admin web. */
@Entity('staff')
@Index('uq_staff_username', ['username'], { unique: true })
export class Staff {
  @IdColumn() id: number
  @TextColumn(64) username: string
  /** argon2id, encoded with its parameters. */
  @TextColumn(255) passwordHash: string
  @TextColumn(64) displayName: string
  /** 'owner' | 'operator' | 'service' | 'warehouse' | 'analyst' */
  @TextColumn(16) role: string
  /** Set: may verify pickups at this point only. */
  @IntColumn({ nullable: true }) pickupPointId: number | null
  @FlagColumn() isActive: boolean
  @InstantColumn() createdAt: Date
}
