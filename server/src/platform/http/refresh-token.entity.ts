import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../db/columns.ts'

/** One refresh token, by its hash. A family is one login; each refresh uses up a token and adds the next. */
@Entity('refresh_tokens')
@Index('uq_refresh_tokens_hash', ['tokenHash'], { unique: true })
@Index('ix_refresh_tokens_family', ['familyId'])
export class RefreshToken {
  @IdColumn() id: number
  @TextColumn(16) audience: string
  @IntColumn() subjectId: number
  @TextColumn(32) familyId: string
  @TextColumn(64) tokenHash: string
  @InstantColumn() expiresAt: Date
  @InstantColumn({ nullable: true }) usedAt: Date | null
  @InstantColumn({ nullable: true }) revokedAt: Date | null
  @InstantColumn() createdAt: Date
}
