import type { Tx } from '../../../platform/db/tx.ts'
import type { Order } from '../order/order.ts'

/** One attempt, with the order it pays for and who should have paid. */
export interface PaymentAttempt extends Order {
  paymentId: number
  outTradeNo: string
  amountFen: number
  status: 'pending' | 'succeeded' | 'closed'
  prepayId: string | null
  prepayExpiresAt: Date | null
  transactionId: string | null
  openid: string
}

const COLUMNS = `p.id AS paymentId, p.outTradeNo, p.amountFen, p.status, p.prepayId, p.prepayExpiresAt, p.transactionId, i.openid,
  o.id, o.orderNo, o.memberId, o.groupBuyId, o.kind, o.teamId, o.seatMemberId, o.paymentState, o.fulfilmentState,
  o.payableFen, o.delivery, o.pickupPointId, o.payDeadlineAt, o.pickupCode`
const FROM = `payments p JOIN orders o ON o.id = p.orderId
  JOIN member_identities i ON i.memberId = p.memberId AND i.appid = ?`

export const paymentByOutTradeNo = (tx: Tx, appid: string, outTradeNo: string): Promise<PaymentAttempt | undefined> =>
  tx.row<PaymentAttempt>(`SELECT ${COLUMNS} FROM ${FROM} WHERE p.outTradeNo = ?`, [appid, outTradeNo])

/** The attempts of an order, the newest first. */
export const paymentsOfOrder = (tx: Tx, appid: string, orderId: number): Promise<PaymentAttempt[]> =>
  tx.rows<PaymentAttempt>(`SELECT ${COLUMNS} FROM ${FROM} WHERE p.orderId = ? ORDER BY p.id DESC`, [appid, orderId])
