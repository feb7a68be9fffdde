import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import { RefundError } from './refund.errors.ts'
import { type Refund, refundByNo } from './refund.queries.ts'

/** A refund of an order this member of staff may act on. @throws order.not-found | refund.not-found */
export async function refundOfStaff(tx: Tx, staff: StaffActor, orderNo: string, outRefundNo: string): Promise<Refund> {
  const order = await orderOfStaff(tx, staff, orderNo)
  const refund = await refundByNo(tx, outRefundNo)
  if (refund?.orderId !== order.id) throw RefundError('not-found')
  return refund
}
