import { Injectable } from '@nestjs/common'
import { earnedPoints } from '@tuanke/shared/points/rules'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { orderReceived } from '../../trade/order/order.events.ts'
import { pointsSettings } from '../../wallet/points/points.settings.ts'
import { pointsPercentAt } from '../../wallet/level/ladder.ts'
import { GrantPendingPoints, type PendingPoints } from '../../wallet/points/grant-pending-points.ts'
import { earningOrder, keptGoodsFen } from './earning-order.ts'

/**
 * Goods received earn points on the goods money that was not refunded (MB-3), times what the level held just before gives,
 * rounded down; usable once the after-sale window has passed, so that most refunds meet points that nobody could spend yet
 * (bug 30).
 */
@Injectable()
@OnEvent(orderReceived)
export class EarnPoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly grantPendingPoints: GrantPendingPoints,
  ) {}

  /** Once per order, by business key. */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    const about = { memberId: order.memberId, orderId, now: this.clock.now() }
    await this.db.transaction((tx) => this.grantPendingPoints.run(tx, about, () => this.count(tx, orderId, about.now)))
  }

  private async count(tx: Tx, orderId: number, now: Date): Promise<PendingPoints | undefined> {
    const order = await earningOrder(tx, orderId)
    if (!order) return undefined
    const earnedOnFen = keptGoodsFen(order)
    const receivedAt = order.receivedAt ?? now
    const percent = await pointsPercentAt(tx, order.memberId, receivedAt)
    const amount = earnedPoints(earnedOnFen, this.settings.get(pointsSettings.perYuan), percent)
    return {
      earnedOnFen,
      amount,
      availableAt: addMs(receivedAt, this.settings.get(pointsSettings.pendingDays) * DAY_MS),
    }
  }
}
