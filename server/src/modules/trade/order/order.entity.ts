import { Check, Entity, Index } from 'typeorm'
import {
  CountColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/**
 * An order. Payment, fulfilment and after-sale are separate states (tables of moves: shared/order/state); what people
 * see is the stage derived from them.
 */
@Entity('orders')
@Index('uq_orders_no', ['orderNo'], { unique: true })
@Index('uq_orders_seat', ['teamId', 'seatMemberId'], { unique: true })
@Index('uq_orders_pickup_code', ['pickupCode'], { unique: true })
@Index('ix_orders_member', ['memberId', 'createdAt', 'id'])
@Index('ix_orders_desk', ['fulfilmentState', 'paymentState', 'createdAt', 'id'])
@Index('ix_orders_group_buy', ['groupBuyId', 'createdAt'])
@Index('ix_orders_created', ['createdAt', 'id'])
@Index('ix_orders_phone', ['contactPhoneIndex'])
@Index('ix_orders_last_four', ['contactPhoneLast4', 'memberId'])
@Check('ck_orders_payable', 'payableFen >= 0 AND refundedFen >= 0 AND refundedFen <= payableFen')
export class Order {
  @IdColumn() id: number
  /** Public, unguessable; also the merchant's number at WeChat. */
  @TextColumn(24) orderNo: string
  @IntColumn() memberId: number
  @IntColumn() groupBuyId: number
  /** 'team' | 'alone' */
  @TextColumn(16) kind: string
  @IntColumn({ nullable: true }) teamId: number | null
  /** The member while this order occupies a seat of the team, else null: one seat per member and team by unique key. */
  @IntColumn({ nullable: true }) seatMemberId: number | null
  @TextColumn(16) paymentState: string
  @TextColumn(16) fulfilmentState: string
  @TextColumn(16) afterSaleState: string
  @IntColumn() goodsFen: number
  @IntColumn() levelDiscountFen: number
  @IntColumn() couponDiscountFen: number
  @IntColumn() pointsDiscountFen: number
  @IntColumn() shippingFen: number
  @IntColumn() payableFen: number
  @IntColumn() refundedFen: number
  /** The coupon it was placed with; kept as history when the coupon has gone back. */
  @IntColumn({ nullable: true }) couponId: number | null
  /** Points behind `pointsDiscountFen`, and how many of them have gone back. */
  @CountColumn() pointsUsed: number
  @CountColumn() pointsReturned: number
  /** What the level or a shipping coupon takes off `shippingFen`. */
  @CountColumn() shippingDiscountFen: number
  /** Of `shippingDiscountFen`, what the level takes off: all or nothing. */
  @CountColumn() levelShippingDiscountFen: number
  /** The level that lowered the price, as it was called then; null when none did. */
  @TextColumn(16, { nullable: true }) levelName: string | null
  /** 'pickup' | 'express' */
  @TextColumn(16) delivery: string
  @IntColumn({ nullable: true }) pickupPointId: number | null
  @InstantColumn({ nullable: true }) pickupFromAt: Date | null
  @InstantColumn({ nullable: true }) pickupToAt: Date | null
  /** Set when the goods are ready; bound to the point. */
  @TextColumn(16, { nullable: true }) pickupCode: string | null
  @TextColumn(512) contactNameSealed: string
  @TextColumn(512) contactPhoneSealed: string
  /** Blind index of the phone, for search by the whole number. */
  @TextColumn(64) contactPhoneIndex: string
  @TextColumn(4) contactPhoneLast4: string
  /** Express only: region in the open, street encrypted. */
  @TextColumn(128, { nullable: true }) region: string | null
  @TextColumn(1024, { nullable: true }) addressSealed: string | null
  @TextColumn(255) buyerNote: string
  /** Shown to the customer. */
  @TextColumn(255) merchantNote: string
  /** Staff only. */
  @TextColumn(255) privateNote: string
  /** Who shared the page this order came from. */
  @IntColumn({ nullable: true }) sharerMemberId: number | null
  @InstantColumn() createdAt: Date
  @InstantColumn() payDeadlineAt: Date
  @InstantColumn({ nullable: true }) paidAt: Date | null
  @InstantColumn({ nullable: true }) readyAt: Date | null
  @InstantColumn({ nullable: true }) shippedAt: Date | null
  @InstantColumn({ nullable: true }) receivedAt: Date | null
  @InstantColumn({ nullable: true }) closedAt: Date | null
  /** Why it was closed or refunded whole: 'timeout' | 'member' | 'staff' | 'team-failed' | 'late-payment'. */
  @TextColumn(32, { nullable: true }) closeReason: string | null
}

/** One SKU of an order, with every discount split exactly. */
@Entity('order_lines')
@Index('ix_order_lines_order', ['orderId'])
@Index('ix_order_lines_sku', ['skuId', 'holdState'])
@Check('ck_order_lines_quantity', 'quantity > 0 AND refundedQuantity >= 0 AND refundedQuantity <= quantity')
@Check('ck_order_lines_money', 'payableFen >= 0 AND refundedFen >= 0 AND refundedFen <= payableFen')
export class OrderLine {
  @IdColumn() id: number
  @IntColumn() orderId: number
  @IntColumn() itemId: number
  @IntColumn() skuId: number
  @TextColumn(64) title: string
  @TextColumn(64) spec: string
  @TextColumn(255, { nullable: true }) imageUrl: string | null
  @IntColumn() unitPriceFen: number
  @IntColumn() quantity: number
  @IntColumn() goodsFen: number
  @IntColumn() levelDiscountFen: number
  @IntColumn() couponDiscountFen: number
  @IntColumn() pointsDiscountFen: number
  @CountColumn() pointsUsed: number
  /** goods − discounts; shipping is on the order. */
  @IntColumn() payableFen: number
  @IntColumn() refundedFen: number
  @IntColumn() refundedQuantity: number
  /** Units in undecided after-sale cases: no other case and no other refund may take them. */
  @CountColumn() claimedQuantity: number
  /** Of the refunded units, those that were still in the house: their stock and allowance have gone back. */
  @CountColumn() releasedQuantity: number
  /** The stock: 'held' (reserved) → 'taken' (left the house) | 'released'. */
  @TextColumn(16) holdState: string
  /** The buyer ticked that perishables cannot be returned. */
  @FlagColumn() hasPerishableAck: boolean
}

/** One row per move of a state: who, when, from, to, why. Append-only. */
@Entity('order_events')
@Index('ix_order_events_order', ['orderId', 'id'])
export class OrderEvent {
  @IdColumn() id: number
  @IntColumn() orderId: number
  /** 'payment' | 'fulfilment' | 'after-sale' | 'team' | 'refund' | 'address' | 'parcel' */
  @TextColumn(16) field: string
  @TextColumn(16) fromState: string
  @TextColumn(16) toState: string
  /** 'member' | 'staff' | 'system' */
  @TextColumn(16) actorKind: string
  @IntColumn({ nullable: true }) actorId: number | null
  @TextColumn(255) reason: string
  /** Facts for the timeline, e.g. {companyName, trackingNo}. */
  @LongTextColumn({ nullable: true }) paramsJson: Record<string, string | number> | null
  @InstantColumn() createdAt: Date
}
