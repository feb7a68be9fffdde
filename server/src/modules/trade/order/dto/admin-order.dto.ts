import { REFUND_STATES, type RefundState } from '@tuanke/shared/refund/state'
import { ApiProperty } from '@nestjs/swagger'
import { ORDER_STAGES, OrderDetail, type OrderStage } from './order.dto.ts'

export class AdminOrderSummary {
  @ApiProperty() orderNo: string
  @ApiProperty({ enum: ORDER_STAGES }) stage: OrderStage
  @ApiProperty() memberNickname: string
  @ApiProperty() memberNo: string
  @ApiProperty() phoneLast4: string
  @ApiProperty() groupBuyTitle: string
  /** The goods in one line. */
  @ApiProperty() summary: string
  @ApiProperty({ type: 'integer', description: 'Units of all lines' }) quantity: number
  @ApiProperty({ type: 'integer', description: 'fen' }) payableFen: number
  @ApiProperty({ enum: ['express', 'pickup'] }) delivery: 'express' | 'pickup'
  @ApiProperty({ type: String, nullable: true }) pickupPointName: string | null
  @ApiProperty({ type: String, nullable: true }) teamCode: string | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) paidAt: string | null
}

export class AdminOrderPage {
  @ApiProperty({ type: [AdminOrderSummary] }) items: AdminOrderSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class AdminOrderMember {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  @ApiProperty() phoneLast4: string
}

export class AdminPayment {
  @ApiProperty() outTradeNo: string
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen: number
  @ApiProperty() status: string
  @ApiProperty({ type: String, nullable: true }) transactionId: string | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) succeededAt: string | null
}

export class AdminRefund {
  @ApiProperty() outRefundNo: string
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen: number
  @ApiProperty() cause: string
  @ApiProperty({ enum: REFUND_STATES }) status: RefundState
  @ApiProperty({ type: 'integer' }) attempts: number
  @ApiProperty({ type: String, nullable: true }) lastError: string | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) succeededAt: string | null
  @ApiProperty({ description: 'Ask WeChat how it stands' }) canAskAgain: boolean
  @ApiProperty({ description: 'Put it to WeChat once more' }) canSendAgain: boolean
  @ApiProperty({ description: 'Say that the money was given back another way' }) canSettle: boolean
}

/** One move of one state. */
export class AdminOrderEvent {
  @ApiProperty() field: string
  @ApiProperty() from: string
  @ApiProperty() to: string
  @ApiProperty() actor: string
  @ApiProperty() reason: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

/** What the customer sees, with the phone masked and without the pickup code, and what only staff see. */
export class AdminOrder extends OrderDetail {
  @ApiProperty({ type: AdminOrderMember }) member: AdminOrderMember
  @ApiProperty() merchantNote: string
  @ApiProperty() privateNote: string
  @ApiProperty({ type: [AdminPayment] }) payments: AdminPayment[]
  @ApiProperty({ type: [AdminRefund] }) refunds: AdminRefund[]
  @ApiProperty({ type: [AdminOrderEvent] }) events: AdminOrderEvent[]
  @ApiProperty() canShip: boolean
  @ApiProperty() canReady: boolean
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Null: it cannot be taken back' })
  readyUndoUntilAt: string | null
  @ApiProperty() canVerify: boolean
  @ApiProperty() canRefund: boolean
  @ApiProperty() groupBuyTitle: string
}
