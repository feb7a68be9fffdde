import { Injectable } from '@nestjs/common'
import { growthToTakeBack } from '@tuanke/shared/level/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import '../../trade/order/order.events.ts'
import { earningOrder, keptGoodsFen } from '../points/earning-order.ts'
import { growthOfOrder, holdMembers, postGrowth } from './growth.repository.ts'
import { MoveMembers } from './move-members.ts'

/** Money went back, so the growth it made goes back too, exactly, and with it the level that it had lifted to (MB-5). */
@Injectable()
@OnEvent('order.refunded')
export class ClawBackGrowth {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveMembers: MoveMembers,
  ) {}

  /** Takes back what the order's money no longer supports; told twice, or told of two refunds at once, it adds up. */
  async run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    await this.db.transaction((tx) => this.takeBack(tx, order.memberId, orderId, refundId))
  }

  private async takeBack(tx: Tx, memberId: number, orderId: number, refundId: number): Promise<void> {
    if ((await holdMembers(tx, [memberId])) === 0) return
    const [order, grant] = [await earningOrder(tx, orderId), await growthOfOrder(tx, orderId)]
    // What has lapsed counts for nobody any more.
    if (!order || grant?.state !== 'live') return
    const amount = growthToTakeBack(grant, keptGoodsFen(order))
    if (amount === 0) return
    const counted = await tx.run(
      "UPDATE growth_grants SET takenBack = takenBack + ? WHERE id = ? AND takenBack = ? AND state = 'live'",
      [amount, grant.id, grant.takenBack],
    )
    if (counted !== 1) throw new Error(`growth grant ${grant.id} changed although its member was held`)
    const about = { memberId, businessKey: `refund:${refundId}:growth`, kind: 'claw-back', grantId: grant.id } as const
    const now = this.clock.now()
    await postGrowth(tx, { ...about, amount: -amount, reason: `订单 ${order.orderNo}`, now })
    await this.moveMembers.undoLift(tx, { memberId, grantedAt: grant.createdAt, taken: amount }, now)
  }
}
