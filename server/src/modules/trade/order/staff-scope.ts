import type { Param, Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { type Order, orderByNo } from './order.ts'
import { OrderError } from './order.errors.ts'

/** Staff bound to a pickup point see its orders only: a condition on `o` and its parameters. */
export function inScope(staff: StaffActor): [string, Param[]] {
  return staff.pickupPointId === null ? ['1 = 1', []] : ['o.pickupPointId = ?', [staff.pickupPointId]]
}

/** An order this member of staff may act on; that of another point is not found. @throws order.not-found */
export async function orderOfStaff(tx: Tx, staff: StaffActor, orderNo: string): Promise<Order> {
  const order = await orderByNo(tx, orderNo)
  const isTheirs = staff.pickupPointId === null || staff.pickupPointId === order?.pickupPointId
  if (!order || !isTheirs) throw OrderError('not-found')
  return order
}
