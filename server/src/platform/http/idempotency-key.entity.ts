import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '../db/columns.ts'

/** A call that has had its effect, with the answer it got. */
@Entity('idempotency_keys')
@Index('uq_idempotency_actor_key', ['actor', 'idemKey'], { unique: true })
export class IdempotencyKeyRow {
  @IdColumn() id: number
  @TextColumn(64) actor: string
  @TextColumn(128) idemKey: string
  @TextColumn(64) requestHash: string
  @LongTextColumn({ nullable: true }) answerJson: string | null
  @InstantColumn() createdAt: Date
}
