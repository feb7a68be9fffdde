import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { orderNotice } from './order-notice.ts'
import { orderPaid } from './order.events.ts'
import { orderPaid as orderPaidNotice } from './order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderPaid, { id: 'TellOrderPaid' })
export class NotifyOrderPaid {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, 'paid', orderPaidNotice(order))]
    })
  }
}
