import { Injectable } from '@nestjs/common'
import { earnedGrowth, yearAfter } from '@tuanke/shared/level/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'
import '../../trade/order/order.events.ts'
import { type EarningOrder, earningOrder, keptGoodsFen } from '../points/earning-order.ts'
import { growthKey, growthOfOrder, holdMembers, postGrowth, reviewJob } from './growth.repository.ts'
import { MoveMembers } from './move-members.ts'

/** Goods received make a member grow by the goods money that was paid and not refunded; enough of it lifts them at once. */
@Injectable()
@OnEvent('order.received')
export class EarnGrowth {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly moveMembers: MoveMembers,
  ) {}

  /** Once per order, by business key. */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    await this.db.transaction((tx) => this.grant(tx, order.memberId, orderId))
  }

  private async grant(tx: Tx, memberId: number, orderId: number): Promise<void> {
    if ((await holdMembers(tx, [memberId])) === 0 || (await growthOfOrder(tx, orderId))) return
    // Read again under the hold: a refund confirmed meanwhile is either seen here or finds the grant later.
    const order = await earningOrder(tx, orderId)
    if (!order) return
    const earnedOnFen = keptGoodsFen(order)
    const amount = earnedGrowth(earnedOnFen)
    if (amount > 0) await this.book(tx, order, { earnedOnFen, amount })
  }

  private async book(tx: Tx, order: EarningOrder, { earnedOnFen, amount }: { earnedOnFen: number; amount: number }) {
    const now = this.clock.now()
    const { memberId, orderNo, id: orderId } = order
    const businessKey = growthKey(orderId)
    const lapsesAt = yearAfter(order.receivedAt ?? now)
    const grant = { memberId, orderId, businessKey, earnedOnFen, amount, takenBack: 0, state: 'live', lapsesAt }
    const grantId = await tx.insert('growth_grants', { ...grant, createdAt: now })
    await postGrowth(tx, { memberId, businessKey, kind: 'earn', amount, reason: `订单 ${orderNo}`, grantId, now })
    await this.outbox.add(tx, reviewJob(lapsesAt))
    await this.moveMembers.climb(tx, [memberId], 'growth', now)
  }
}
