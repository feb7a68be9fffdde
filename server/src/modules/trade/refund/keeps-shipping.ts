import { hasLeft } from '@tuanke/shared/after-sale/rules'
import { isShippingKept, type ReturnedUnits } from '@tuanke/shared/order/refund'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Order, OrderLine } from '../order/order.ts'

type Taken = Pick<OrderLine, 'refundedQuantity' | 'releasedQuantity'>

/** What has come back of an order after it had left, until now; a case that is just being paid is not among it. */
export async function unitsReturned(tx: Tx, orderId: number, lines: Taken[]): Promise<ReturnedUnits> {
  const inVain = await tx.row<{ units: number }>(
    `SELECT COALESCE(SUM(l.quantity), 0) AS units FROM after_sales c JOIN after_sale_lines l ON l.afterSaleId = c.id
      WHERE c.orderId = ? AND c.isShippingKept = ?
        AND (c.state = 'refunded' OR (c.state = 'refunding' AND c.refundId IS NOT NULL))`,
    [orderId, true],
  )
  const units = lines.reduce((sum, line) => sum + line.refundedQuantity - line.releasedQuantity, 0)
  return { units, changedMind: Number(inVain!.units) }
}

/** Whether the shop keeps the shipping when these units go back too. The caller holds the order, or asks for an estimate. */
export async function keepsShipping(
  tx: Tx,
  order: Pick<Order, 'id' | 'fulfilmentState'>,
  lines: (Taken & { take: number })[],
  wasSentInVain: boolean,
): Promise<boolean> {
  if (!hasLeft(order.fulfilmentState)) return false
  const before = await unitsReturned(tx, order.id, lines)
  const now = lines.reduce((sum, line) => sum + line.take, 0)
  return isShippingKept({
    units: before.units + now,
    changedMind: before.changedMind + (wasSentInVain ? now : 0),
  })
}
