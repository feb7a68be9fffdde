import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { orderNotice } from './order-notice.ts'
import { orderReceived } from './order.events.ts'
import { orderReceived as orderReceivedNotice } from './order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderReceived, { id: 'TellOrderReceived' })
export class NotifyOrderReceived {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, 'received', orderReceivedNotice(order))]
    })
  }
}
