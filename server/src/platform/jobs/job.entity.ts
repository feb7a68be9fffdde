import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../db/columns.ts'

/** One piece of work for one handler. */
@Entity('jobs')
@Index('uq_jobs_key', ['handler', 'jobKey'], { unique: true })
@Index('ix_jobs_due', ['handler', 'status', 'dueAt', 'id'])
export class Job {
  @IdColumn() id: number
  @TextColumn(64) name: string
  @TextColumn(64) handler: string
  @LongTextColumn() payloadJson: string
  @TextColumn(96, { nullable: true }) jobKey: string | null
  @TextColumn(16) status: 'pending' | 'running' | 'done' | 'dead'
  @InstantColumn() dueAt: Date
  @IntColumn() attempts: number
  @InstantColumn({ nullable: true }) lockedUntilAt: Date | null
  @TextColumn(255, { nullable: true }) lastError: string | null
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) doneAt: Date | null
}
