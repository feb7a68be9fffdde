import type { Tx } from '../../../platform/db/tx.ts'

/** What an order tells about the points and the growth it earns. Money that went back includes shipping, which goes back last. */
export interface EarningOrder {
  id: number
  orderNo: string
  memberId: number
  payableFen: number
  shippingFen: number
  refundedFen: number
  receivedAt: Date | null
}

export function earningOrder(tx: Tx, orderId: number): Promise<EarningOrder | undefined> {
  return tx.row(
    `SELECT id, orderNo, memberId, payableFen, shippingFen - shippingDiscountFen AS shippingFen, refundedFen, receivedAt
       FROM orders WHERE id = ?`,
    [orderId],
  )
}

/** The goods money of an order that was not refunded. */
export function keptGoodsFen(order: EarningOrder): number {
  return Math.max(0, order.payableFen - order.shippingFen - order.refundedFen)
}
