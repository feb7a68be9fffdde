import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { PickupAttempts } from '../../trade/fulfilment/pickup-attempts.ts'
import { PickupError } from '../../trade/fulfilment/pickup.errors.ts'
import { tryMove } from './move-redemption.ts'
import { type RedemptionFacts, redemptionById, redemptionByPickupCode } from './redemption-facts.ts'

/** A gift is handed over against its code; wrong codes are counted together with those of orders. */
@Injectable()
export class HandOverGift {
  constructor(
    private readonly clock: Clock,
    private readonly attempts: PickupAttempts,
  ) {}

  /** Finds the redemption of a code without moving it. @throws pickup.not-found | wrong-point | locked */
  find(staff: StaffActor, typed: string): Promise<RedemptionFacts> {
    return this.attempts.lookUp(staff, typed, redemptionByPickupCode)
  }

  /** Hands over what `find` has found, in the caller's transaction. @throws pickup.already | pickup.not-ready */
  async within(tx: Tx, staff: StaffActor, { id, code }: RedemptionFacts): Promise<{ code: string }> {
    const columns = { staffId: staff.staffId, finishedAt: this.clock.now() }
    if (await tryMove(tx, id, 'collected', columns)) return { code }
    // Asked again: of two who hand over at once, the second must hear that it is done.
    throw PickupError((await redemptionById(tx, id))?.state === 'collected' ? 'already' : 'not-ready')
  }
}
