import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../../platform/db/columns.ts'

/** Kept apart from the SKU because this is the hot row. Changed by conditional statements only. */
@Entity('stocks')
@Check('ck_stocks_on_hand', 'onHand >= 0')
@Check('ck_stocks_reserved', 'reserved >= 0 AND reserved <= onHand')
export class Stock {
  @KeyColumn() skuId: number
  /** Units the merchant has. */
  @IntColumn() onHand: number
  /** Units of them promised to live orders (= sum of lines with holdState 'held'). */
  @IntColumn() reserved: number
  /** Below this many free units the SKU is on the low-stock list. */
  @IntColumn() lowMark: number
}

/** Why on hand changed; append-only. One row per (cause, SKU). */
@Entity('stock_movements')
@Index('uq_stock_movements_cause', ['skuId', 'cause'], { unique: true })
export class StockMovement {
  @IdColumn() id: number
  @IntColumn() skuId: number
  /** Business key: 'initial', 'adjust:<key>', 'order-line:<id>', 'after-sale-line:<id>'. */
  @TextColumn(96) cause: string
  @IntColumn() delta: number
  @IntColumn() onHandAfter: number
  @TextColumn(255) reason: string
  @IntColumn({ nullable: true }) staffId: number | null
  @InstantColumn() createdAt: Date
}
