import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../db/columns.ts'

/** How often somebody has tried something within the window that is running. */
@Entity('attempts')
@Index('uq_attempts_key', ['attemptKey'], { unique: true })
export class Attempt {
  @IdColumn() id: number
  /** SHA-256 of what is counted: names and addresses of strangers are not kept. */
  @TextColumn(64) attemptKey: string
  @IntColumn() used: number
  @InstantColumn() resetAt: Date
}
