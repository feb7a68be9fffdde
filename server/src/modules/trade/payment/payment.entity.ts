import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** One attempt to collect an order's money. Success comes from a verified notification or a signed query only. */
@Entity('payments')
@Index('uq_payments_out_trade_no', ['outTradeNo'], { unique: true })
@Index('uq_payments_transaction', ['transactionId'], { unique: true })
@Index('uq_payments_consumed', ['consumedOrderId'], { unique: true })
@Index('ix_payments_order', ['orderId'])
@Check('ck_payments_amount', 'amountFen >= 0')
export class Payment {
  @IdColumn() id: number
  @IntColumn() orderId: number
  @IntColumn() memberId: number
  @TextColumn(32) outTradeNo: string
  @IntColumn() amountFen: number
  /** 'pending' | 'succeeded' | 'closed' */
  @TextColumn(16) status: string
  @TextColumn(64, { nullable: true }) prepayId: string | null
  @InstantColumn({ nullable: true }) prepayExpiresAt: Date | null
  @TextColumn(64, { nullable: true }) transactionId: string | null
  @InstantColumn({ nullable: true }) succeededAt: Date | null
  /** The order this money paid: at most one success per order by unique key; any other success is refunded. */
  @IntColumn({ nullable: true }) consumedOrderId: number | null
  @InstantColumn() createdAt: Date
}
