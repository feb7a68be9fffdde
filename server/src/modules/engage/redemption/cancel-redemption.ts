import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { ReturnPoints } from '../../wallet/points/return-points.ts'
import { move } from './move-redemption.ts'
import { type RedemptionFacts, returnKey, spendKey } from './redemption-facts.ts'
import { putBack } from '../reward/take-reward.ts'
import { redemptionCancelled } from './redemption.events.ts'
import { redemptionCalledOff } from './redemption.texts.ts'

/** Who calls a redemption off, and why. */
export interface Canceller {
  by: 'member' | 'staff' | 'system'
  staffId: number | null
  reason: string
}

/** A gift that is not handed over: its points come back exactly, to the lots they came from, and the unit to the shelf. */
@Injectable()
export class CancelRedemption {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly returnPoints: ReturnPoints,
  ) {}

  /** In the caller's transaction. @throws redemption.bad-state, with nothing changed */
  async run(tx: Tx, redemption: RedemptionFacts, { by, staffId, reason }: Canceller): Promise<void> {
    const { id, code, memberId, rewardId, points, title } = redemption
    const now = this.clock.now()
    await move(tx, id, 'cancelled', { cancelledBy: by, cancelReason: reason, staffId, finishedAt: now })
    const posting = { memberId, businessKey: returnKey(code), amount: points, reason: redemptionCalledOff({ title }) }
    const from = { spendKey: spendKey(code), isMembersDoing: by !== 'staff' }
    await this.returnPoints.run(tx, { ...posting, orderId: null, now }, from)
    if (by !== 'member') await this.outbox.add(tx, event(redemptionCancelled, { redemptionId: id, memberId }))
    await putBack(tx, rewardId, memberId)
  }
}
