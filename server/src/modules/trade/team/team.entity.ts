import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/**
 * A team (一个团). Its seats are the orders that carry its id and a `seatMemberId`; the two counters are taken by
 * conditional statements.
 */
@Entity('teams')
@Index('uq_teams_code', ['code'], { unique: true })
@Index('ix_teams_group_buy', ['groupBuyId', 'status', 'deadlineAt'])
@Check('ck_teams_seats', 'paidSeats >= 0 AND paidSeats <= heldSeats AND heldSeats <= size')
export class Team {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() groupBuyId: number
  @IntColumn() openerMemberId: number
  /** 'open' | 'formed' | 'failed' */
  @TextColumn(16) status: string
  @IntColumn() size: number
  /** Seats held or paid. */
  @IntColumn() heldSeats: number
  @IntColumn() paidSeats: number
  @InstantColumn() deadlineAt: Date
  @InstantColumn({ nullable: true }) formedAt: Date | null
  @InstantColumn({ nullable: true }) failedAt: Date | null
  @InstantColumn() createdAt: Date
}
