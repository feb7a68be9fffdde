import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Money going back. Made in the transaction that decides it; carried out by a rate-limited job. */
@Entity('refunds')
@Index('uq_refunds_out_refund_no', ['outRefundNo'], { unique: true })
@Index('uq_refunds_business_key', ['businessKey'], { unique: true })
@Index('ix_refunds_order', ['orderId'])
@Check('ck_refunds_amount', 'amountFen > 0')
export class Refund {
  @IdColumn() id: number
  @IntColumn() orderId: number
  @IntColumn() paymentId: number
  @TextColumn(64) outRefundNo: string
  /** What makes it once: 'order:<id>:whole', 'payment:<id>:surplus', 'after-sale:<id>', 'part:<code>'. */
  @TextColumn(64) businessKey: string
  @IntColumn() amountFen: number
  /** 'team-failed' | 'member-cancel' | 'staff-refund' | 'after-sale' | 'late-payment' | 'duplicate-payment' */
  @TextColumn(32) cause: string
  /** See shared/refund/state. */
  @TextColumn(16) status: string
  /** WeChat's number. */
  @TextColumn(64, { nullable: true }) refundId: string | null
  @IntColumn() attempts: number
  @TextColumn(255, { nullable: true }) lastError: string | null
  @InstantColumn() createdAt: Date
  /** When it was last put to WeChat, which wants a minute between the refunds of one order. */
  @InstantColumn({ nullable: true }) sentAt: Date | null
  @InstantColumn({ nullable: true }) succeededAt: Date | null
}

/** Which units and how much of which line a refund gives back. */
@Entity('refund_lines')
@Index('uq_refund_lines', ['refundId', 'orderLineId'], { unique: true })
export class RefundLine {
  @IdColumn() id: number
  @IntColumn() refundId: number
  @IntColumn() orderLineId: number
  @IntColumn() quantity: number
  @IntColumn() amountFen: number
}
