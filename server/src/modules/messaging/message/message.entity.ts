import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../platform/db/columns.ts'

/**
 * A subscribe message to a member about one fact, and what became of it. 'pending' → 'sending' → 'sent' | 'failed' |
 * 'skipped' | 'unsure'; WeChat's word that it was not sent leads back to 'pending'. The inbox has the same news anyway.
 */
@Entity('messages')
@Index('uq_messages_key', ['businessKey'], { unique: true })
@Index('uq_messages_sending', ['sendingMemberId'], { unique: true })
@Index('ix_messages_member', ['memberId', 'id'])
@Index('ix_messages_status', ['status', 'id'])
export class Message {
  @IdColumn() id: number
  @IntColumn() memberId: number
  /** The notice's own: one message per fact. */
  @TextColumn(64) businessKey: string
  @TextColumn(16) topic: string
  @TextColumn(64) templateId: string
  /** Page of the mini-program it opens, with its query. */
  @TextColumn(128) page: string
  /** Template keyword → text that fits its rule. */
  @LongTextColumn() dataJson: Record<string, string>
  @TextColumn(16) status: string
  /** Why it was not sent: 'no-permission' | 'refused' | 'late' | 'unreachable' | 'banned' | 'template' | 'lost'. */
  @TextColumn(32, { nullable: true }) reason: string | null
  @IntColumn({ nullable: true }) errcode: number | null
  @TextColumn(255, { nullable: true }) lastError: string | null
  /** Calls to WeChat. */
  @IntColumn() attempts: number
  /** The member while this message is on its way, else null: one at a time per member by unique key. */
  @IntColumn({ nullable: true }) sendingMemberId: number | null
  /** Never sent after this. */
  @InstantColumn() expiresAt: Date
  @InstantColumn() createdAt: Date
  @InstantColumn({ nullable: true }) settledAt: Date | null
}

/** How many messages of a template a member has allowed and not yet got. WeChat cannot be asked, so we count. */
@Entity('message_permissions')
@Index('uq_message_permissions', ['memberId', 'templateId'], { unique: true })
@Check('ck_message_permissions_quota', 'quota >= 0')
export class MessagePermission {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(64) templateId: string
  @IntColumn() quota: number
  /** 'accept' | 'reject' | 'ban' | 'filter' */
  @TextColumn(16) lastAnswer: string
  @InstantColumn() answeredAt: Date
}

/** One row per change of a quota. Append-only; their sum is the quota. */
@Entity('message_permission_entries')
@Index('ix_message_permission_entries', ['memberId', 'templateId', 'id'])
export class MessagePermissionEntry {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(64) templateId: string
  @IntColumn() amount: number
  /** 'accept' +1, 'take' −1 for a message, 'give-back' +1 when it was surely not sent, 'refused' −quota on 43101. */
  @TextColumn(16) kind: string
  @IntColumn({ nullable: true }) messageId: number | null
  @InstantColumn() createdAt: Date
}
