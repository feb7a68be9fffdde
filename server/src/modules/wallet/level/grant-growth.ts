import { Injectable } from '@nestjs/common'
import { yearAfter } from '@tuanke/shared/level/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'
import type { Reason } from '../../../platform/texts/reasons.ts'
import { growthKey, growthOfOrder, holdMembers, postGrowth, reviewJob } from './growth.repository.ts'
import { MoveMembers } from './move-members.ts'

/** Growth by one order: how much, on what money in fen, why, and from when its year runs. */
export interface OrderGrowth {
  earnedOnFen: number
  amount: number
  reason: Reason
  since: Date
}

/** An order makes a member grow; enough of it lifts them at once. */
@Injectable()
export class GrantGrowth {
  constructor(
    private readonly outbox: Outbox,
    private readonly moveMembers: MoveMembers,
  ) {}

  /**
   * Once per order, by business key. Everything in the caller's transaction; holds the member.
   * @param count how much, read under the hold, so that a refund confirmed meanwhile is either seen here or finds the grant
   */
  async run(
    tx: Tx,
    { memberId, orderId, now }: { memberId: number; orderId: number; now: Date },
    count: () => Promise<OrderGrowth | undefined>,
  ): Promise<void> {
    if ((await holdMembers(tx, [memberId])) === 0 || (await growthOfOrder(tx, orderId))) return
    const growth = await count()
    if (!growth || growth.amount === 0) return
    const { earnedOnFen, amount, reason, since } = growth
    const businessKey = growthKey(orderId)
    const lapsesAt = yearAfter(since)
    const grant = { memberId, orderId, businessKey, earnedOnFen, amount, takenBack: 0, state: 'live', lapsesAt }
    const grantId = await tx.insert('growth_grants', { ...grant, createdAt: now })
    await postGrowth(tx, { memberId, businessKey, kind: 'earn', amount, reason, grantId, now })
    await this.outbox.add(tx, reviewJob(lapsesAt))
    await this.moveMembers.climb(tx, [memberId], 'growth', now)
  }
}
