import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** What WeChat knows of an order's delivery: it holds the money until it has been told and the buyer has confirmed. */
@Entity('wechat_shippings')
@Index('uq_wechat_shippings_order', ['orderId'], { unique: true })
@Index('uq_wechat_shippings_transaction', ['transactionId'], { unique: true })
@Index('ix_wechat_shippings_status', ['status', 'id'])
@Check('ck_wechat_shippings_attempts', 'attempts >= 0')
export class WechatShipping {
  @IdColumn() id: number
  @IntColumn() orderId: number
  /** WeChat Pay's number of the payment. */
  @TextColumn(64) transactionId: string
  /** 'pending' | 'uploaded' | 'failed': the last one waits for staff. */
  @TextColumn(16) status: string
  /** Calls to WeChat. */
  @IntColumn() attempts: number
  @IntColumn({ nullable: true }) errcode: number | null
  @TextColumn(255, { nullable: true }) lastError: string | null
  /** WeChat's own: 1 to ship, 2 shipped, 3 confirmed, 4 complete, 5 refunded, 6 money to be settled. */
  @IntColumn({ nullable: true }) orderState: number | null
  @InstantColumn({ nullable: true }) uploadedAt: Date | null
  /** When `orderState` was last asked for. */
  @InstantColumn({ nullable: true }) checkedAt: Date | null
  /** As WeChat pushes it. Stored, never branched on: its two values are said to be swapped. */
  @IntColumn({ nullable: true }) confirmMethod: number | null
  @InstantColumn({ nullable: true }) confirmedAt: Date | null
  /** When WeChat expects to pay out, and when it has. */
  @InstantColumn({ nullable: true }) settlesAt: Date | null
  @InstantColumn({ nullable: true }) settledAt: Date | null
  @InstantColumn() createdAt: Date
}
