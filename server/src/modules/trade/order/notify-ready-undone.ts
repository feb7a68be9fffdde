import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { orderFacts } from './notified-order.ts'
import { orderNotice } from './order-notice.ts'
import { orderReadyUndone } from './order.events.ts'
import { readiness } from './readiness.ts'
import { orderReadyUndone as orderReadyUndoneNotice } from './order.texts.ts'

/** Nobody shall come for goods that are not there: once for each time it was said too early. */
@Injectable()
@OnEvent(orderReadyUndone)
export class NotifyReadyUndone {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, readyAt }: { orderId: number; readyAt: string }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      // Said to be ready again meanwhile: that is the news.
      if ((await readiness(tx, orderId)).state !== 'preparing') return []
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, `ready-undone:${readyAt}`, orderReadyUndoneNotice(order))]
    })
  }
}
