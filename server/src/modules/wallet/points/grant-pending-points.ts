import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { earnKey } from './earn-key.ts'
import { holdAccount } from './hold-account.ts'
import { releasePoints } from './points.events.ts'
import { grantOfOrder } from './points.repository.ts'
import { isBanned } from './refuse-banned.ts'

/** Points earned by an order that nobody can spend yet. */
export interface PendingPoints {
  /** The money in fen they were earned on, for a later claw-back in proportion. */
  earnedOnFen: number
  amount: number
  availableAt: Date
}

/** Points that become usable later: until then a refund takes them back from where nobody could spend them (bug 30). */
@Injectable()
export class GrantPendingPoints {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Once per order, by business key; a banned member earns nothing. Everything in the caller's transaction; holds the account.
   * @param count how many, read under the hold, so that a refund confirmed meanwhile is either seen here or finds the grant
   */
  async run(
    tx: Tx,
    { memberId, orderId, now }: { memberId: number; orderId: number; now: Date },
    count: () => Promise<PendingPoints | undefined>,
  ): Promise<void> {
    await holdAccount(tx, memberId)
    if ((await grantOfOrder(tx, orderId)) || (await isBanned(tx, memberId))) return
    const points = await count()
    if (!points || points.amount === 0) return
    const { earnedOnFen, amount, availableAt } = points
    const grant = { memberId, orderId, businessKey: earnKey(orderId), earnedOnFen, amount, takenBack: 0 }
    const grantId = await tx.insert('points_grants', { ...grant, state: 'pending', availableAt, createdAt: now })
    await this.outbox.add(tx, job(releasePoints, { grantId }, { dueAt: availableAt, key: `grant:${grantId}` }))
  }
}
