import { Check, Entity, Index } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** An after-sale case (OR-9); its table of moves is shared/after-sale/state. */
@Entity('after_sales')
@Index('uq_after_sales_code', ['code'], { unique: true })
@Index('uq_after_sales_refund', ['refundId'], { unique: true })
@Index('ix_after_sales_order', ['orderId', 'id'])
@Index('ix_after_sales_member', ['memberId', 'id'])
@Index('ix_after_sales_desk', ['state', 'id'])
@Check('ck_after_sales_amount', 'amountFen >= 0')
@Check('ck_after_sales_score', 'score IS NULL OR (score >= 1 AND score <= 5)')
export class AfterSale {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() orderId: number
  @IntColumn() memberId: number
  /** 'refund-only' | 'return' */
  @TextColumn(16) kind: string
  @TextColumn(32) reason: string
  /** In the buyer's words. */
  @TextColumn(500) description: string
  @LongTextColumn() picturesJson: string[]
  @TextColumn(16) state: string
  /** What the case gives back: reckoned when it is opened, exact from 'refunding' on. */
  @IntColumn() amountFen: number
  /** The parcel was sent for somebody who changed their mind. */
  @FlagColumn() isShippingKept: boolean
  /** Decided by the rule, not by staff. */
  @FlagColumn() isAutomatic: boolean
  @InstantColumn() createdAt: Date
  /** Staff are to have answered by then. */
  @InstantColumn() answerDueAt: Date
  @InstantColumn({ nullable: true }) decidedAt: Date | null
  /** What staff said last, for the buyer: why not, or how to send the goods. */
  @TextColumn(255) reply: string
  /** A return that is not sent by then closes the case. */
  @InstantColumn({ nullable: true }) returnDueAt: Date | null
  /** 'parcel' | 'counter' */
  @TextColumn(16, { nullable: true }) returnWay: string | null
  @TextColumn(32) returnCarrier: string
  @TextColumn(32) returnTrackingNo: string
  @IntColumn({ nullable: true }) refundId: number | null
  @InstantColumn({ nullable: true }) endedAt: Date | null
  /** What the buyer thought of how it was handled, 1–5. */
  @IntColumn({ nullable: true }) score: number | null
  @TextColumn(255) scoreText: string
  @InstantColumn({ nullable: true }) scoredAt: Date | null
}

/** Which units of which line a case is about. */
@Entity('after_sale_lines')
@Index('uq_after_sale_lines', ['afterSaleId', 'orderLineId'], { unique: true })
@Index('ix_after_sale_lines_order_line', ['orderLineId'])
@Check('ck_after_sale_lines_quantity', 'quantity > 0 AND restocked >= 0 AND restocked <= quantity')
export class AfterSaleLine {
  @IdColumn() id: number
  @IntColumn() afterSaleId: number
  @IntColumn() orderLineId: number
  @IntColumn() quantity: number
  /** Units that came back and can be sold again. */
  @IntColumn() restocked: number
}

/** One row per move of a case: who, when, from, to, what was said. Append-only. */
@Entity('after_sale_events')
@Index('ix_after_sale_events_case', ['afterSaleId', 'id'])
export class AfterSaleEvent {
  @IdColumn() id: number
  @IntColumn() afterSaleId: number
  /** '' for the first. */
  @TextColumn(16) fromState: string
  @TextColumn(16) toState: string
  /** 'member' | 'staff' | 'system' */
  @TextColumn(16) actorKind: string
  @IntColumn({ nullable: true }) actorId: number | null
  @TextColumn(255) note: string
  @InstantColumn() createdAt: Date
}
