import { Injectable } from '@nestjs/common'
import { earnedGrowth } from '@tuanke/shared/level/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderReceived } from '../../trade/order/order.events.ts'
import { GrantGrowth, type OrderGrowth } from '../../wallet/level/grant-growth.ts'
import { earningOrder, keptGoodsFen } from './earning-order.ts'
import { growthByOrder } from '../../wallet/level/level.texts.ts'

/** Goods received make a member grow by the goods money that was paid and not refunded. */
@Injectable()
@OnEvent(orderReceived)
export class EarnGrowth {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly grantGrowth: GrantGrowth,
  ) {}

  /** Once per order, by business key. */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) => earningOrder(tx, orderId))
    if (!order) return
    const about = { memberId: order.memberId, orderId, now: this.clock.now() }
    await this.db.transaction((tx) => this.grantGrowth.run(tx, about, () => growthBy(tx, orderId, about.now)))
  }
}

async function growthBy(tx: Tx, orderId: number, now: Date): Promise<OrderGrowth | undefined> {
  const order = await earningOrder(tx, orderId)
  if (!order) return undefined
  const earnedOnFen = keptGoodsFen(order)
  const since = order.receivedAt ?? now
  return { earnedOnFen, amount: earnedGrowth(earnedOnFen), reason: growthByOrder(order), since }
}
