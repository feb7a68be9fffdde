import type { Tx } from '../../platform/db/tx.ts'
import type { FulfilmentState, PaymentState } from '@tuanke/shared/order/state'

/** The facts of an order that its moves need. */
export interface OrderFacts {
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
  delivery: 'pickup' | 'express'
  pickupPointId: number | null
  payDeadlineAt: Date
  pickupCode: string | null
}

/** A line as the moves of stock and money need it. */
export interface LineFacts {
  id: number
  itemId: number
  skuId: number
  quantity: number
  payableFen: number
}

const FACTS = `id, orderNo, memberId, groupBuyId, kind, teamId, seatMemberId, paymentState, fulfilmentState, payableFen,
  delivery, pickupPointId, payDeadlineAt, pickupCode`

export const orderById = (tx: Tx, orderId: number): Promise<OrderFacts | undefined> =>
  tx.row<OrderFacts>(`SELECT ${FACTS} FROM orders WHERE id = ?`, [orderId])

/** Somebody else's order number finds nothing. */
export const orderOfMember = (tx: Tx, orderNo: string, memberId: number): Promise<OrderFacts | undefined> =>
  tx.row<OrderFacts>(`SELECT ${FACTS} FROM orders WHERE orderNo = ? AND memberId = ?`, [orderNo, memberId])

export const orderByNo = (tx: Tx, orderNo: string): Promise<OrderFacts | undefined> =>
  tx.row<OrderFacts>(`SELECT ${FACTS} FROM orders WHERE orderNo = ?`, [orderNo])

export const linesOf = (tx: Tx, orderId: number): Promise<LineFacts[]> =>
  tx.rows<LineFacts>('SELECT id, itemId, skuId, quantity, payableFen FROM order_lines WHERE orderId = ? ORDER BY id', [
    orderId,
  ])

/** Moves the stock holds of an order once; false when they had moved before. */
export async function moveHolds(tx: Tx, orderId: number, to: 'released' | 'taken'): Promise<boolean> {
  return (
    (await tx.run("UPDATE order_lines SET holdState = ? WHERE orderId = ? AND holdState = 'held'", [to, orderId])) > 0
  )
}
