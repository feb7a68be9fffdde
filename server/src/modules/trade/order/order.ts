import type { Tx } from '../../../platform/db/tx.ts'
import type { FulfilmentState, OrderAfterSaleState, PaymentState } from '@tuanke/shared/order/state'

/** An order as its moves need it. */
export interface Order {
  id: number
  orderNo: string
  memberId: number
  groupBuyId: number
  kind: 'team' | 'alone'
  teamId: number | null
  seatMemberId: number | null
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  payableFen: number
  refundedFen: number
  afterSaleState: OrderAfterSaleState
  receivedAt: Date | null
  delivery: 'pickup' | 'express'
  pickupPointId: number | null
  payDeadlineAt: Date
  pickupCode: string | null
}

/** A line as the moves of stock and money need it. */
export interface OrderLine {
  id: number
  itemId: number
  skuId: number
  quantity: number
  payableFen: number
  refundedFen: number
  refundedQuantity: number
  /** In undecided after-sale cases. */
  claimedQuantity: number
  /** Refunded while still in the house; their stock and allowance have gone back. */
  releasedQuantity: number
  hasPerishableAck: boolean
}

const COLUMNS = `id, orderNo, memberId, groupBuyId, kind, teamId, seatMemberId, paymentState, fulfilmentState, payableFen,
  refundedFen, afterSaleState, receivedAt, delivery, pickupPointId, payDeadlineAt, pickupCode`

export const orderById = (tx: Tx, orderId: number): Promise<Order | undefined> =>
  tx.row<Order>(`SELECT ${COLUMNS} FROM orders WHERE id = ?`, [orderId])

/** Somebody else's order number finds nothing. */
export const orderOfMember = (tx: Tx, orderNo: string, memberId: number): Promise<Order | undefined> =>
  tx.row<Order>(`SELECT ${COLUMNS} FROM orders WHERE orderNo = ? AND memberId = ?`, [orderNo, memberId])

export const orderByNo = (tx: Tx, orderNo: string): Promise<Order | undefined> =>
  tx.row<Order>(`SELECT ${COLUMNS} FROM orders WHERE orderNo = ?`, [orderNo])

export const linesOf = (tx: Tx, orderId: number): Promise<OrderLine[]> =>
  tx.rows<OrderLine>(
    `SELECT id, itemId, skuId, quantity, payableFen, refundedFen, refundedQuantity, claimedQuantity, releasedQuantity,
            hasPerishableAck
       FROM order_lines WHERE orderId = ? ORDER BY id`,
    [orderId],
  )

/** What was paid for shipping: what is payable beyond the lines. */
export const shippingPaidFen = (order: Pick<Order, 'payableFen'>, lines: Pick<OrderLine, 'payableFen'>[]): number =>
  lines.reduce((left, line) => left - line.payableFen, order.payableFen)

/** What still stands of each line: the units that were not taken out while the goods were in the house. */
export const unitsInHand = (lines: OrderLine[]): Pick<OrderLine, 'id' | 'itemId' | 'skuId' | 'quantity'>[] =>
  lines.flatMap(({ id, itemId, skuId, quantity, releasedQuantity }) =>
    quantity > releasedQuantity ? [{ id, itemId, skuId, quantity: quantity - releasedQuantity }] : [],
  )

/**
 * Holds an order until the commit, so that what moves its money moves one after another: what is read afterwards cannot
 * change under the reader. The points account comes after the order, never before.
 * @returns false when there is no such order.
 */
export const holdOrder = async (tx: Tx, orderId: number): Promise<boolean> =>
  (await tx.hold('orders', 'id = ?', [orderId])) === 1

/** Moves the stock holds of an order once; false when they had moved before. */
export async function moveHolds(tx: Tx, orderId: number, to: 'released' | 'taken'): Promise<boolean> {
  return (
    (await tx.run("UPDATE order_lines SET holdState = ? WHERE orderId = ? AND holdState = 'held'", [to, orderId])) > 0
  )
}
