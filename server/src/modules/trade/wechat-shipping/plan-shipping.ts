import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { orderReady, orderShipped } from '../order/order.events.ts'
import { shippingOf } from './shipping-row.ts'
import { uploadShipping } from './wechat-shipping.events.ts'

/** An order that was paid at WeChat and has left, or lies ready: WeChat is to be told, once. Free orders it does not know. */
@Injectable()
export class PlanShipping {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  run(orderId: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const payment = await tx.row<{ transactionId: string }>(
        'SELECT transactionId FROM payments WHERE consumedOrderId = ? AND transactionId IS NOT NULL',
        [orderId],
      )
      if (!payment || (await shippingOf(tx, orderId))) return
      const { transactionId } = payment
      const createdAt = this.clock.now()
      await tx.insert('wechat_shippings', { orderId, transactionId, status: 'pending', attempts: 0, createdAt })
      await this.outbox.add(tx, job(uploadShipping, { orderId }))
    })
  }
}

@Injectable()
@OnEvent(orderShipped)
export class PlanShippingOfParcel {
  constructor(private readonly planShipping: PlanShipping) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.planShipping.run(orderId)
  }
}

/** When the goods lie at the point, not at the hand-over: that may come days later, and WeChat waits 48 hours. */
@Injectable()
@OnEvent(orderReady)
export class PlanShippingOfPickup {
  constructor(private readonly planShipping: PlanShipping) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.planShipping.run(orderId)
  }
}
