import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { orderParcelCorrected } from '../order/order.events.ts'
import { uploadShipping } from './wechat-shipping.events.ts'

/**
 * A parcel's number was corrected: WeChat is told again what it was told. It takes one correction, before the buyer has
 * confirmed; a further one stays in the house. What WeChat has not been told yet goes out with the new number anyway.
 */
@Injectable()
@OnEvent(orderParcelCorrected)
export class CorrectShipping {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const reopened = await tx.run(
        `UPDATE wechat_shippings SET status = 'pending', attempts = 0
          WHERE orderId = ? AND status = 'uploaded' AND orderState = 2`,
        [orderId],
      )
      if (reopened === 1) await this.outbox.add(tx, job(uploadShipping, { orderId }))
    })
  }
}
