import { ApiProperty } from '@nestjs/swagger'
import { AFTER_SALE_REASONS, type AfterSaleReason } from '@tuanke/shared/after-sale/rules'
import {
  AFTER_SALE_KINDS,
  AFTER_SALE_STATES,
  type AfterSaleKind,
  type AfterSaleState,
} from '@tuanke/shared/after-sale/state'

const WHY_NOT = ['not-yet', 'too-late', 'nothing-left'] as const

/** One line of an order, as far as it can still be applied for. */
export class AfterSaleOptionLine {
  @ApiProperty() itemId: number
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty({ type: 'integer' }) quantity: number
  @ApiProperty({ type: 'integer' }) refundedQuantity: number
  @ApiProperty({ type: 'integer', description: 'Units neither refunded nor in a case' }) left: number
  @ApiProperty({ type: 'integer', description: 'fen paid for the whole line' }) payableFen: number
  @ApiProperty() isPerishable: boolean
}

/** What the form needs to say truly what can be asked for. */
export class AfterSaleOptions {
  @ApiProperty() orderNo: string
  @ApiProperty({ enum: WHY_NOT, nullable: true, type: String }) whyNot: (typeof WHY_NOT)[number] | null
  @ApiProperty({ description: 'The goods have left the shop' }) hasLeft: boolean
  @ApiProperty() fulfilmentState: string
  @ApiProperty({ type: 'integer', description: 'fen paid for shipping' }) shippingFen: number
  @ApiProperty({ type: 'integer', description: 'Units that have come back after they had left' }) returnedUnits: number
  @ApiProperty({ type: 'integer', description: 'Of those, units of a mere change of mind' }) changedMindUnits: number
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) endsAt: string | null
  @ApiProperty({ type: 'integer', description: 'Within so many hours staff answer' }) answerHours: number
  @ApiProperty({ type: [AfterSaleOptionLine] }) lines: AfterSaleOptionLine[]
}

export class AfterSaleLineView {
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty({ type: 'integer' }) quantity: number
  @ApiProperty({ type: 'integer', description: 'fen' }) unitPriceFen: number
}

export class AfterSaleSummary {
  @ApiProperty() code: string
  @ApiProperty() orderNo: string
  @ApiProperty({ enum: AFTER_SALE_KINDS }) kind: AfterSaleKind
  @ApiProperty({ enum: AFTER_SALE_REASONS }) reason: AfterSaleReason
  @ApiProperty({ enum: AFTER_SALE_STATES }) state: AfterSaleState
  @ApiProperty({ type: 'integer', description: 'fen; exact from refunding on' }) amountFen: number
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ type: [AfterSaleLineView] }) lines: AfterSaleLineView[]
}

export class AfterSalePage {
  @ApiProperty({ type: [AfterSaleSummary] }) items: AfterSaleSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class AfterSaleStep {
  @ApiProperty({ enum: AFTER_SALE_STATES }) to: AfterSaleState
  @ApiProperty({ enum: ['member', 'staff', 'system'] }) by: 'member' | 'staff' | 'system'
  @ApiProperty() note: string
  @ApiProperty({ format: 'date-time' }) at: string
}

export class AfterSaleDetail extends AfterSaleSummary {
  @ApiProperty() description: string
  @ApiProperty({ type: [String] }) pictures: string[]
  @ApiProperty({ type: 'integer', description: 'Points that came back with the money' }) pointsBack: number
  @ApiProperty() isAutomatic: boolean
  @ApiProperty() isShippingKept: boolean
  @ApiProperty() reply: string
  @ApiProperty({ format: 'date-time' }) answerDueAt: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) returnDueAt: string | null
  @ApiProperty({ enum: ['parcel', 'counter'], nullable: true, type: String }) returnWay: 'parcel' | 'counter' | null
  @ApiProperty() returnCarrier: string
  @ApiProperty() returnTrackingNo: string
  @ApiProperty({ enum: ['express', 'pickup'] }) delivery: 'express' | 'pickup'
  @ApiProperty({ type: String, nullable: true }) pickupPointName: string | null
  @ApiProperty({ type: String, nullable: true }) pickupPointAddress: string | null
  @ApiProperty({ type: [AfterSaleStep] }) timeline: AfterSaleStep[]
  @ApiProperty({ type: 'integer', nullable: true }) score: number | null
  @ApiProperty() scoreText: string
  @ApiProperty() canWithdraw: boolean
  @ApiProperty() canSendBack: boolean
  @ApiProperty() canEvaluate: boolean
  @ApiProperty() canApplyAgain: boolean
  @ApiProperty({ format: 'date-time' }) serverNow: string
}
