import { Injectable } from '@nestjs/common'
import { normalisePickupCode } from '@tuanke/shared/pickup-code'
import { Clock } from '../../platform/clock/clock.ts'
import { Db } from '../../platform/db/db.ts'
import type { Tx } from '../../platform/db/tx.ts'
import type { StaffActor } from '../../platform/http/actor.ts'
import { PickupTries } from '../fulfilment/pickup-tries.ts'
import { PickupError } from '../fulfilment/pickup.errors.ts'
import { tryMove } from './move-redemption.ts'
import { type RedemptionFacts, redemptionById, redemptionByPickupCode } from './redemption-facts.ts'

/**
 * A gift is handed over against its code, under the rules of the counter: staff bound to a point serve that point only
 * (bug 29), and wrong codes are counted together with those of orders.
 */
@Injectable()
export class HandOverGift {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tries: PickupTries,
  ) {}

  /** Finds the redemption of a code without moving it. @throws pickup.not-found | wrong-point | locked */
  async find(staff: StaffActor, typed: string): Promise<RedemptionFacts> {
    const now = this.clock.now()
    await this.tries.check(staff.staffId, now)
    const code = normalisePickupCode(typed)
    const redemption = code ? await this.db.read((tx) => redemptionByPickupCode(tx, code)) : undefined
    if (!redemption) {
      await this.tries.count(staff.staffId, now)
      throw PickupError('not-found')
    }
    if (staff.pickupPointId !== null && staff.pickupPointId !== redemption.pickupPointId) {
      await this.tries.count(staff.staffId, now)
      throw PickupError('wrong-point')
    }
    return redemption
  }

  /** Hands over what `find` has found, in the caller's transaction. @throws pickup.already | pickup.not-ready */
  async within(tx: Tx, staff: StaffActor, { id, code }: RedemptionFacts): Promise<{ code: string }> {
    const columns = { staffId: staff.staffId, finishedAt: this.clock.now() }
    if (await tryMove(tx, id, 'collected', columns)) return { code }
    // Asked again: of two who hand over at once, the second must hear that it is done.
    throw PickupError((await redemptionById(tx, id))?.state === 'collected' ? 'already' : 'not-ready')
  }
}
