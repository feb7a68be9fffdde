import { ApiProperty } from '@nestjs/swagger'
import { TeamSummary } from '../../team/dto/team-summary.dto.ts'
import { OrderContact } from '../../checkout/dto/place-order.dto.ts'
import { MoneyBreakdown, QuoteLine } from '../../checkout/dto/quote.dto.ts'

export const ORDER_STAGES = [
  'unpaid',
  'teaming',
  'preparing',
  'shipped',
  'ready',
  'received',
  'closed',
  'refunding',
  'refunded',
] as const
/** What the desk filters by: a stage, or a refund that has stopped at WeChat. */
export const DESK_VIEWS = [...ORDER_STAGES, 'refund-stuck'] as const
export type DeskView = (typeof DESK_VIEWS)[number]
export type OrderStage = (typeof ORDER_STAGES)[number]
export const PAYMENT_STATES = ['unpaid', 'paid', 'closed', 'refunding', 'refunded'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]
export const FULFILMENT_STATES = ['waiting', 'preparing', 'shipped', 'ready', 'received', 'cancelled'] as const
export type FulfilmentState = (typeof FULFILMENT_STATES)[number]
export const TIMELINE_KINDS = [
  'placed',
  'paid',
  'team-formed',
  'team-failed',
  'moved-team',
  'address-changed',
  'ready',
  'ready-undone',
  'shipped',
  'received',
  'points-pending',
  'points-granted',
  'closed',
  'after-sale-opened',
  'part-refunded',
  'refund-started',
  'refunded',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export class OrderSummaryLine {
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty() quantity: number
  @ApiProperty() unitPriceFen: number
}

export class OrderSummary {
  @ApiProperty() orderNo: string
  @ApiProperty({ enum: ORDER_STAGES }) stage: OrderStage
  @ApiProperty({ enum: PAYMENT_STATES }) paymentState: PaymentState
  @ApiProperty({ enum: FULFILMENT_STATES }) fulfilmentState: FulfilmentState
  @ApiProperty() createdAt: string
  @ApiProperty() payDeadlineAt: string
  @ApiProperty() payableFen: number
  @ApiProperty({ enum: ['express', 'pickup'] }) delivery: 'express' | 'pickup'
  @ApiProperty({ type: TeamSummary, nullable: true }) team: TeamSummary | null
  @ApiProperty({ type: [OrderSummaryLine] }) lines: OrderSummaryLine[]
  @ApiProperty() groupBuyCode: string
}

export class OrderPage {
  @ApiProperty({ type: [OrderSummary] }) items: OrderSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** One step of what happened, oldest first; `params` fill its sentence. */
export class TimelineStep {
  @ApiProperty({ enum: TIMELINE_KINDS }) kind: TimelineKind
  @ApiProperty() at: string
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params: Record<string, string | number>
}

export class OrderMoney extends MoneyBreakdown {
  @ApiProperty({ type: String, nullable: true, description: 'The level that lowered the price, as it was called then' })
  levelName: string | null
  @ApiProperty() paidFen: number
  @ApiProperty() refundedFen: number
  @ApiProperty({ type: 'integer', description: 'Points behind the discount' }) pointsUsed: number
  @ApiProperty({ type: 'integer', description: 'How many of them have come back' }) pointsReturned: number
  @ApiProperty({ type: String, nullable: true, description: 'The coupon it was placed with' })
  couponTitle: string | null
}

export class OrderPickup {
  @ApiProperty() pointName: string
  @ApiProperty() pointAddress: string
  @ApiProperty({ description: 'Empty where it has none' }) pointPhone: string
  @ApiProperty() openHours: string
  @ApiProperty({ type: Number, nullable: true, description: 'Degrees; null where nobody has said' }) latitude:
    number | null
  @ApiProperty({ type: Number, nullable: true }) longitude: number | null
  @ApiProperty() fromAt: string
  @ApiProperty() toAt: string
  @ApiProperty() instructions: string
  /** Only while there is something to collect with it. */
  @ApiProperty({ type: String, nullable: true }) code: string | null
  @ApiProperty({ type: OrderContact }) contact: OrderContact
}

export class OrderExpress {
  @ApiProperty({ type: OrderContact }) contact: OrderContact
  @ApiProperty() address: string
  @ApiProperty({ type: String, nullable: true }) companyName: string | null
  @ApiProperty({ type: String, nullable: true }) trackingNo: string | null
  @ApiProperty({ type: String, nullable: true, description: 'The carrier’s own number' }) companyPhone: string | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) shippedAt: string | null
}

/** A line with what has come back of it since. */
export class OrderDetailLine extends QuoteLine {
  @ApiProperty({ type: 'integer' }) refundedQuantity: number
  @ApiProperty({ type: 'integer', description: 'In after-sale cases that are not decided yet' })
  claimedQuantity: number
  @ApiProperty({ type: 'integer', description: 'Refunded before it left: not packed, not handed over' })
  releasedQuantity: number
}

export class OrderWechatReceipt {
  @ApiProperty({ description: "WeChat Pay's number of the payment" }) transactionId: string
}

export class OrderDetail extends OrderSummary {
  @ApiProperty({ type: OrderMoney }) money: OrderMoney
  @ApiProperty({ type: [OrderDetailLine] }) detailLines: OrderDetailLine[]
  @ApiProperty({ type: [TimelineStep] }) timeline: TimelineStep[]
  @ApiProperty({ type: OrderPickup, nullable: true }) pickup: OrderPickup | null
  @ApiProperty({ type: OrderExpress, nullable: true }) express: OrderExpress | null
  @ApiProperty() buyerNote: string
  @ApiProperty() canCancel: boolean
  @ApiProperty() canPay: boolean
  @ApiProperty() canConfirmReceipt: boolean
  @ApiProperty({ description: 'To another of the member’s addresses, until it is packed' }) canChangeAddress: boolean
  @ApiProperty() canApplyAfterSale: boolean
  @ApiProperty({ description: 'One of its after-sale cases is under way' }) isAfterSaleOpen: boolean
  @ApiProperty({ type: String, nullable: true, description: 'Its newest after-sale case' }) afterSaleCode: string | null
  @ApiProperty() pointsToEarn: number
  @ApiProperty({ type: String, nullable: true }) closeReason: string | null
  /** Set while the buyer can confirm the receipt in WeChat's own component. */
  @ApiProperty({ type: OrderWechatReceipt, nullable: true }) wechatReceipt: OrderWechatReceipt | null
  @ApiProperty() serverNow: string
}
