import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { shippedMessage } from './order-messages.ts'
import { orderNotice } from './order-notice.ts'
import { orderShipped } from './order.events.ts'
import { orderShipped as orderShippedNotice } from './order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderShipped, { id: 'TellOrderShipped' })
export class NotifyOrderShipped {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, 'shipped', orderShippedNotice(order), shippedMessage(order))]
    })
  }
}
