import { Injectable } from '@nestjs/common'
import { pointsToTakeBack } from '@tuanke/shared/points/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import '../../trade/order/order.events.ts'
import { earningOrder, keptGoodsFen } from './earning-order.ts'
import { type GrantFacts, grantOfOrder, holdAccount } from './points.repository.ts'
import { clawBack } from './post-entry.ts'

/** Money went back, so the points it earned go back too, in proportion and exactly in total (bug 30). */
@Injectable()
@OnEvent('order.refunded')
export class ClawBackPoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Takes back what the order's money no longer supports; told twice, or told of two refunds at once, it adds up. */
  async run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    await this.db.transaction((tx) => this.takeBack(tx, order.memberId, orderId, refundId))
  }

  private async takeBack(tx: Tx, memberId: number, orderId: number, refundId: number): Promise<void> {
    await holdAccount(tx, memberId)
    const [order, grant] = [await earningOrder(tx, orderId), await grantOfOrder(tx, orderId)]
    if (!order || !grant) return
    const amount = pointsToTakeBack(grant, keptGoodsFen(order))
    if (amount === 0) return
    await this.count(tx, grant, amount)
    if (grant.state !== 'granted') return
    const businessKey = `refund:${refundId}:claw-back`
    const now = this.clock.now()
    await clawBack(tx, { memberId, businessKey, amount, reason: `订单 ${order.orderNo}`, orderId, now })
  }

  /** A pending grant of which nothing is left is cancelled: its release finds it so. */
  private async count(tx: Tx, grant: GrantFacts, amount: number): Promise<void> {
    const takenBack = grant.takenBack + amount
    const state = grant.state === 'pending' && takenBack === grant.amount ? 'cancelled' : grant.state
    const counted = await tx.run(
      'UPDATE points_grants SET takenBack = ?, state = ? WHERE id = ? AND takenBack = ? AND state = ?',
      [takenBack, state, grant.id, grant.takenBack, grant.state],
    )
    if (counted !== 1) throw new Error(`points grant ${grant.id} changed although its account was held`)
  }
}
