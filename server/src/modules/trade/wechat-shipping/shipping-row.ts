import type { Tx } from '../../../platform/db/tx.ts'

export interface ShippingRow {
  id: number
  orderId: number
  transactionId: string
  status: 'pending' | 'uploaded' | 'failed' | 'cancelled'
  attempts: number
  orderState: number | null
}

/** What there is to say of an order: who paid, what is in it, and the parcel if there is one. */
export interface ShippingDetails {
  paymentState: string
  contactPhoneLast4: string
  openid: string | null
  companyCode: string | null
  trackingNo: string | null
  goods: string
}

export const shippingOf = (tx: Tx, orderId: number): Promise<ShippingRow | undefined> =>
  tx.row<ShippingRow>(
    'SELECT id, orderId, transactionId, status, attempts, orderState FROM wechat_shippings WHERE orderId = ?',
    [orderId],
  )

export async function shippingDetails(tx: Tx, orderId: number, appid: string): Promise<ShippingDetails | undefined> {
  const details = await tx.row<Omit<ShippingDetails, 'goods'>>(
    `SELECT o.paymentState, o.contactPhoneLast4, s.companyCode, s.trackingNo,
       (SELECT i.openid FROM member_identities i WHERE i.memberId = o.memberId AND i.appid = ? ORDER BY i.id LIMIT 1)
         AS openid
     FROM orders o LEFT JOIN shipments s ON s.orderId = o.id WHERE o.id = ?`,
    [appid, orderId],
  )
  if (!details) return undefined
  const lines = await tx.rows<{ title: string; quantity: number }>(
    'SELECT title, quantity - refundedQuantity AS quantity FROM order_lines WHERE orderId = ? ORDER BY id',
    [orderId],
  )
  const sent = lines.filter(({ quantity }) => quantity > 0)
  return { ...details, goods: sent.map(({ title, quantity }) => `${title}*${quantity}`).join('；') }
}
