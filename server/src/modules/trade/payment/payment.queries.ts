import type { Tx } from '../../../platform/db/tx.ts'
import type { OrderFacts } from '../order/order-facts.ts'

/** One attempt, with the order it pays for and who should have paid. */
export interface PaymentFacts extends OrderFacts {
  paymentId: number
  outTradeNo: string
  amountFen: number
  status: 'pending' | 'succeeded' | 'closed'
  prepayId: string | null
  prepayExpiresAt: Date | null
  transactionId: string | null
  openid: string
}

const FACTS = `p.id AS paymentId, p.outTradeNo, p.amountFen, p.status, p.prepayId, p.prepayExpiresAt, p.transactionId, i.openid,
  o.id, o.orderNo, o.memberId, o.groupBuyId, o.kind, o.teamId, o.seatMemberId, o.paymentState, o.fulfilmentState,
  o.payableFen, o.delivery, o.pickupPointId, o.payDeadlineAt, o.pickupCode`
const FROM = `payments p JOIN orders o ON o.id = p.orderId
  JOIN member_identities i ON i.memberId = p.memberId AND i.appid = ?`

export const paymentByOutTradeNo = (tx: Tx, appid: string, outTradeNo: string): Promise<PaymentFacts | undefined> =>
  tx.row<PaymentFacts>(`SELECT ${FACTS} FROM ${FROM} WHERE p.outTradeNo = ?`, [appid, outTradeNo])

/** The attempts of an order, the newest first. */
export const paymentsOfOrder = (tx: Tx, appid: string, orderId: number): Promise<PaymentFacts[]> =>
  tx.rows<PaymentFacts>(`SELECT ${FACTS} FROM ${FROM} WHERE p.orderId = ? ORDER BY p.id DESC`, [appid, orderId])
