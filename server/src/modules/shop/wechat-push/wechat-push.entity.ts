import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A message WeChat has pushed, so that its repetition has no second effect. Kept for some weeks. */
@Entity('wechat_pushes')
@Index('uq_wechat_pushes_fingerprint', ['fingerprint'], { unique: true })
@Index('ix_wechat_pushes_created', ['createdAt'])
export class WechatPush {
  @IdColumn() id: number
  /** SHA-256 over sender, time, event and what the event is about. */
  @TextColumn(64) fingerprint: string
  @TextColumn(64) event: string
  @InstantColumn() createdAt: Date
}
