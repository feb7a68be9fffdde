import { Injectable } from '@nestjs/common'
import { growthToTakeBack } from '@tuanke/shared/level/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderRefunded } from '../../trade/order/order.events.ts'
import { TakeBackGrowth } from '../../wallet/level/take-back-growth.ts'
import { earningOrder, keptGoodsFen } from './earning-order.ts'
import { growthByOrder } from '../../wallet/level/level.texts.ts'

/** Money went back, so the growth it made goes back too, exactly. */
@Injectable()
@OnEvent(orderRefunded)
export class ClawBackGrowth {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly takeBackGrowth: TakeBackGrowth,
  ) {}

  /** Takes back what the order's money no longer supports; told twice, or told of two refunds at once, it adds up. */
  async run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    const { memberId, orderNo } = order
    const businessKey = `refund:${refundId}:growth`
    const about = { memberId, orderId, businessKey, reason: growthByOrder({ orderNo }), now: this.clock.now() }
    await this.db.transaction((tx) =>
      this.takeBackGrowth.run(tx, about, async (grant) => {
        const held = await earningOrder(tx, orderId)
        return held ? growthToTakeBack(grant, keptGoodsFen(held)) : 0
      }),
    )
  }
}
