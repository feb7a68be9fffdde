import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { type RedemptionFacts, redemptionByCode } from './redemption-facts.ts'
import { RedemptionError } from './redemption.errors.ts'

/** A redemption this member of staff may act on; that of another point is not found. @throws redemption.not-found */
export async function redemptionOfStaff(tx: Tx, staff: StaffActor, code: string): Promise<RedemptionFacts> {
  const redemption = await redemptionByCode(tx, code)
  const isTheirs = staff.pickupPointId === null || staff.pickupPointId === redemption?.pickupPointId
  if (!redemption || !isTheirs) throw RedemptionError('not-found')
  return redemption
}
