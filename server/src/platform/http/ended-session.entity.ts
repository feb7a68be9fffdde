import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../db/columns.ts'

/** A session, or all of somebody's, that ended before its access tokens did. Kept for as long as these could be shown. */
@Entity('ended_sessions')
@Index('ix_ended_sessions_at', ['endedAt'])
export class EndedSession {
  @IdColumn() id: number
  @TextColumn(16) audience: string
  @IntColumn() subjectId: number
  /** Null: every session of the subject that had begun by then. */
  @TextColumn(32, { nullable: true }) familyId: string | null
  /** What whoever still shows such a token is told: 'auth.expired', 'member.not-found'. */
  @TextColumn(64) code: string
  @InstantColumn() endedAt: Date
}
