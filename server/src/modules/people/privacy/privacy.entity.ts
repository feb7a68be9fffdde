import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** What a member agreed to or took back, and which wording they saw. Append-only; the newest row of a purpose counts. */
@Entity('member_consents')
@Index('ix_member_consents_member', ['memberId', 'purpose', 'id'])
export class MemberConsent {
  @IdColumn() id: number
  @IntColumn() memberId: number
  /** 'privacy-policy' | 'marketing' | 'personalisation' */
  @TextColumn(32) purpose: string
  @TextColumn(16) version: string
  @FlagColumn() isGranted: boolean
  @InstantColumn() createdAt: Date
}

/** A file with all of a member's own data; it lies sealed in the data folder under its code until it expires. */
@Entity('data_exports')
@Index('uq_data_exports_code', ['code'], { unique: true })
@Index('uq_data_exports_running', ['runningMemberId'], { unique: true })
@Index('ix_data_exports_member', ['memberId', 'id'])
export class DataExport {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() memberId: number
  /** The member while it is being built, else null: one at a time by unique key. */
  @IntColumn({ nullable: true }) runningMemberId: number | null
  /** 'building' | 'ready' | 'expired' */
  @TextColumn(16) status: string
  /** Per cent. */
  @IntColumn() progress: number
  @IntColumn() sizeBytes: number
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) finishedAt: Date | null
  @InstantColumn({ nullable: true }) expiresAt: Date | null
}
