import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** What the words of a notice need to know about an order; nothing personal but the member's id. */
export interface OrderFacts {
  orderId: number
  orderNo: string
  memberId: number
  /** Title of the first line; '' for an order that has none, as one carried over from elsewhere may. */
  title: string
  payableFen: number
  delivery: 'pickup' | 'express'
  pickupFromAt: Date | null
  pickupToAt: Date | null
  pointName: string | null
  pointAddress: string | null
  companyName: string | null
  trackingNo: string | null
  teamId: number | null
  teamCode: string | null
  teamStatus: 'open' | 'formed' | 'failed' | null
  teamSize: number | null
  paidSeats: number | null
}

const ORDERS = `SELECT o.id AS orderId, o.orderNo, o.memberId, o.payableFen, o.delivery, o.pickupFromAt, o.pickupToAt,
  COALESCE((SELECT l.title FROM order_lines l WHERE l.orderId = o.id ORDER BY l.id LIMIT 1), '') AS title,
  p.name AS pointName, p.address AS pointAddress, s.companyName, s.trackingNo,
  t.id AS teamId, t.code AS teamCode, t.status AS teamStatus, t.size AS teamSize, t.paidSeats
  FROM orders o LEFT JOIN pickup_points p ON p.id = o.pickupPointId LEFT JOIN shipments s ON s.orderId = o.id
  LEFT JOIN teams t ON t.id = o.teamId`

/** @throws Error when the order is gone, which cannot happen: orders are never deleted */
export async function orderFacts(tx: Tx, orderId: number): Promise<OrderFacts> {
  const facts = await tx.row<OrderFacts>(`${ORDERS} WHERE o.id = ?`, [orderId])
  if (!facts) throw new Error(`no order ${orderId}`)
  return facts
}

/** The paid orders of a team, at most one per member. */
export async function paidOrdersOfTeam(tx: Tx, teamId: number): Promise<OrderFacts[]> {
  const states = ['paid', 'refunding', 'refunded']
  return tx.rows<OrderFacts>(
    `${ORDERS} WHERE o.teamId = ? AND o.seatMemberId IS NOT NULL AND o.paymentState IN (${placeholders(states.length)})
     ORDER BY o.id`,
    [teamId, ...states],
  )
}
