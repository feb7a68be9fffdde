import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Reason } from '../../../platform/texts/reasons.ts'
import { type GrowthGrantFacts, growthOfOrder, holdMembers, postGrowth } from './growth.repository.ts'
import { MoveMembers } from './move-members.ts'

/** Which order's growth goes back, and what the ledger says of it. */
export interface TakingBackGrowth {
  memberId: number
  orderId: number
  businessKey: string
  reason: Reason
  now: Date
}

/** An order's growth goes back, and with it the level that it had lifted to (MB-5). */
@Injectable()
export class TakeBackGrowth {
  constructor(private readonly moveMembers: MoveMembers) {}

  /**
   * Everything in the caller's transaction; holds the member. What has lapsed counts for nobody any more.
   * @param count how much the grant gives back, read under the hold
   */
  async run(tx: Tx, about: TakingBackGrowth, count: (grant: GrowthGrantFacts) => Promise<number>): Promise<void> {
    const { memberId, orderId, businessKey, reason, now } = about
    if ((await holdMembers(tx, [memberId])) === 0) return
    const grant = await growthOfOrder(tx, orderId)
    if (grant?.state !== 'live') return
    const amount = await count(grant)
    if (amount === 0) return
    const counted = await tx.run(
      "UPDATE growth_grants SET takenBack = takenBack + ? WHERE id = ? AND takenBack = ? AND state = 'live'",
      [amount, grant.id, grant.takenBack],
    )
    if (counted !== 1) throw new Error(`growth grant ${grant.id} changed although its member was held`)
    await postGrowth(tx, { memberId, businessKey, kind: 'claw-back', amount: -amount, reason, grantId: grant.id, now })
    await this.moveMembers.undoLift(tx, { memberId, grantedAt: grant.createdAt, taken: amount }, now)
  }
}
