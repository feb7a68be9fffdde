import { ApiProperty } from '@nestjs/swagger'

export const SHIPPING_STATUSES = ['pending', 'uploaded', 'failed', 'cancelled'] as const
export type ShippingStatus = (typeof SHIPPING_STATUSES)[number]

/** What WeChat knows of an order's delivery. */
export class WechatShippingState {
  @ApiProperty({ enum: SHIPPING_STATUSES }) status: ShippingStatus
  @ApiProperty({ type: 'integer' }) attempts: number
  @ApiProperty({ type: 'integer', nullable: true, description: "WeChat's error code of the last attempt" })
  errcode: number | null
  @ApiProperty({ type: String, nullable: true }) lastError: string | null
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '1 to ship, 2 shipped, 3 confirmed, 4 complete, 5 refunded, 6 to settle',
  })
  orderState: number | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) uploadedAt: Date | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) checkedAt: Date | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) settlesAt: Date | null
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) settledAt: Date | null
}

export class WechatShippingAnswer {
  @ApiProperty({
    type: WechatShippingState,
    nullable: true,
    description: 'null: WeChat has not been told of this order',
  })
  shipping: WechatShippingState | null
}

export class WechatShippingOverview {
  @ApiProperty({ type: Boolean, nullable: true, description: 'WeChat holds back money until it knows of the delivery' })
  isManaged: boolean | null
  @ApiProperty({ type: String, format: 'date-time' }) checkedAt: Date
  @ApiProperty({ type: 'integer' }) pending: number
  @ApiProperty({ type: 'integer' }) failed: number
  @ApiProperty({ type: [String], description: 'Orders that wait for staff, newest first' }) failedOrderNos: string[]
}

export class WechatReceiptState {
  @ApiProperty({ description: 'The buyer has confirmed at WeChat' }) isConfirmed: boolean
}
