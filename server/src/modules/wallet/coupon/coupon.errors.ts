import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const CouponError = defineErrors('coupon', {
  'not-found': 404,
  /** All there were have been given away. */
  'sold-out': 409,
  /** So many claimed it at once that claiming waits for staff. */
  'claims-paused': 409,
  /** {limit} a member may have */
  'limit-reached': 409,
  /** {from} not given away before then */
  'not-started': 409,
  /** No longer given away: over, paused or recalled. */
  ended: 409,
  /** Spent on another order, expired or recalled since it was shown. */
  'not-usable': 409,
  /** {orderNo} it is on an order; an order has to let go of it first */
  'in-use': forStaff(409),
  /** {field} what it gives, or its times, do not fit together */
  'bad-terms': forStaff(422),
  /** {risks} a coupon that gives all it asks for, or whose cost nothing bounds, is given away when staff say that they mean it */
  'confirm-needed': forStaff(422),
  /** A draft: publishing it is a step of its own. */
  'not-published': forStaff(409),
  /** {issued} a limit cannot be less than what was given away */
  'limit-too-low': forStaff(422),
})
