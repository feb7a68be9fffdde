import { Injectable } from '@nestjs/common'
import { pointsToTakeBack } from '@tuanke/shared/points/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderRefunded } from '../../trade/order/order.events.ts'
import { takeBackGrant } from '../../wallet/points/take-back-grant.ts'
import { earningOrder, keptGoodsFen } from './earning-order.ts'
import { pointsOfOrder } from '../../wallet/points/points.texts.ts'

/** Money went back, so the points it earned go back too, in proportion and exactly in total (bug 30). */
@Injectable()
@OnEvent(orderRefunded)
export class ClawBackPoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Takes back what the order's money no longer supports; told twice, or told of two refunds at once, it adds up. */
  async run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    const { memberId, orderNo } = order
    const businessKey = `refund:${refundId}:claw-back`
    const about = { memberId, orderId, businessKey, reason: pointsOfOrder({ orderNo }), now: this.clock.now() }
    await this.db.transaction((tx) =>
      takeBackGrant(tx, about, async (grant) => {
        const held = await earningOrder(tx, orderId)
        return held ? pointsToTakeBack(grant, keptGoodsFen(held)) : 0
      }),
    )
  }
}
