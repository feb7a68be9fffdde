import { Injectable } from '@nestjs/common'
import { earnedPoints } from '@tuanke/shared/points/rules'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { pointsPercentAt } from '../level/ladder.ts'
import '../../trade/order/order.events.ts'
import './points.events.ts'
import { earningOrder, earnKey, keptGoodsFen } from './earning-order.ts'
import { grantOfOrder, holdAccount } from './points.repository.ts'
import { isBanned } from './refuse-banned.ts'

/**
 * Goods received earn points on the goods money that was not refunded (MB-3), times what the level held just before gives,
 * rounded down; usable once the after-sale window has passed, so that most refunds meet points that nobody could spend yet
 * (bug 30).
 */
@Injectable()
@OnEvent('order.received')
export class EarnPoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly outbox: Outbox,
  ) {}

  /** Once per order, by business key. */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    await this.db.transaction((tx) => this.grant(tx, order.memberId, orderId))
  }

  private async grant(tx: Tx, memberId: number, orderId: number): Promise<void> {
    await holdAccount(tx, memberId)
    if ((await grantOfOrder(tx, orderId)) || (await isBanned(tx, memberId))) return
    // Read again under the hold: a refund confirmed meanwhile is either seen here or finds the grant later.
    const order = await earningOrder(tx, orderId)
    if (!order) return
    const now = this.clock.now()
    const earnedOnFen = keptGoodsFen(order)
    const percent = await pointsPercentAt(tx, memberId, order.receivedAt ?? now)
    const amount = earnedPoints(earnedOnFen, this.env.pointsPerYuan, percent)
    if (amount === 0) return
    const availableAt = addMs(order.receivedAt ?? now, this.env.pointsPendingDays * DAY_MS)
    const grantId = await tx.insert('points_grants', {
      memberId,
      orderId,
      businessKey: earnKey(orderId),
      earnedOnFen,
      amount,
      takenBack: 0,
      state: 'pending',
      availableAt,
      createdAt: now,
    })
    await this.outbox.add(tx, job('release-points', { grantId }, { dueAt: availableAt, key: `grant:${grantId}` }))
  }
}
