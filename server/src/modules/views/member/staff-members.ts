import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'

/** Staff bound to a pickup point see the members who have ordered there: a condition on `m` and its parameters. */
export function membersOfStaff({ pickupPointId }: StaffActor): [string, Param[]] {
  if (pickupPointId === null) return ['1 = 1', []]
  return ['m.id IN (SELECT memberId FROM orders WHERE pickupPointId = ?)', [pickupPointId]]
}
