import type { OrderAfterSaleState } from '@tuanke/shared/order/state'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { FulfilmentState, PaymentState } from './dto/order.dto.ts'

/** An order as its pages show it; names and phones are still encrypted. */
export interface OrderRow {
  id: number
  orderNo: string
  memberId: number
  groupBuyId: number
  groupBuyCode: string
  groupBuyTitle: string
  kind: 'team' | 'alone'
  teamId: number | null
  teamStatus: 'open' | 'formed' | 'failed' | null
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  afterSaleState: OrderAfterSaleState
  goodsFen: number
  levelDiscountFen: number
  couponDiscountFen: number
  pointsDiscountFen: number
  shippingFen: number
  payableFen: number
  refundedFen: number
  shippingDiscountFen: number
  levelShippingDiscountFen: number
  levelName: string | null
  pointsUsed: number
  pointsReturned: number
  couponTitle: string | null
  delivery: 'pickup' | 'express'
  pickupPointId: number | null
  pickupFromAt: Date | null
  pickupToAt: Date | null
  pickupCode: string | null
  contactNameSealed: string
  contactPhoneSealed: string
  contactPhoneLast4: string
  region: string | null
  addressSealed: string | null
  buyerNote: string
  merchantNote: string
  privateNote: string
  createdAt: Date
  payDeadlineAt: Date
  paidAt: Date | null
  readyAt: Date | null
  receivedAt: Date | null
  closeReason: string | null
}

export interface OrderLineRow {
  orderId: number
  itemId: number
  title: string
  spec: string
  imageUrl: string | null
  unitPriceFen: number
  quantity: number
  goodsFen: number
  levelDiscountFen: number
  couponDiscountFen: number
  pointsDiscountFen: number
  payableFen: number
  refundedQuantity: number
  claimedQuantity: number
  /** Taken out while in the house: not to be packed or handed over. */
  releasedQuantity: number
}

export const ORDER_ROWS = `SELECT o.id, o.orderNo, o.memberId, o.groupBuyId, g.code AS groupBuyCode, g.title AS groupBuyTitle,
    o.kind, o.teamId, t.status AS teamStatus, o.paymentState, o.fulfilmentState, o.afterSaleState, o.goodsFen, o.levelDiscountFen,
    o.couponDiscountFen, o.pointsDiscountFen, o.shippingFen, o.payableFen, o.refundedFen, o.delivery, o.pickupPointId,
    o.shippingDiscountFen, o.levelShippingDiscountFen, o.levelName, o.pointsUsed, o.pointsReturned,
    (SELECT ct.title FROM coupons oc JOIN coupon_templates ct ON ct.id = oc.templateId WHERE oc.id = o.couponId) AS couponTitle,
    o.pickupFromAt, o.pickupToAt, o.pickupCode, o.contactNameSealed, o.contactPhoneSealed, o.contactPhoneLast4, o.region,
    o.addressSealed, o.buyerNote, o.merchantNote, o.privateNote, o.createdAt, o.payDeadlineAt, o.paidAt, o.readyAt, o.receivedAt,
    o.closeReason
  FROM orders o JOIN group_buys g ON g.id = o.groupBuyId LEFT JOIN teams t ON t.id = o.teamId`

/** The lines of several orders in one query. */
export async function linesOfOrders(tx: Tx, orderIds: number[]): Promise<OrderLineRow[]> {
  if (orderIds.length === 0) return []
  return tx.rows<OrderLineRow>(
    `SELECT orderId, itemId, title, spec, imageUrl, unitPriceFen, quantity, goodsFen, levelDiscountFen, couponDiscountFen,
            pointsDiscountFen, payableFen, refundedQuantity, claimedQuantity, releasedQuantity
       FROM order_lines WHERE orderId IN (${placeholders(orderIds.length)}) ORDER BY id`,
    orderIds,
  )
}
