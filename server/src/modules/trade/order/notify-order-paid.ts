import { Injectable } from '@nestjs/common'
import { together } from '../../../platform/db/tx.ts'
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

  run(paid: { orderId: number }): Promise<void> {
    return this.runAll([paid])
  }

  runAll(paid: { orderId: number }[]): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const orders = await together(...paid.map(({ orderId }) => orderFacts(tx, orderId)))
      return orders.map((order) => orderNotice(order, 'paid', orderPaidNotice(order)))
    })
  }
}
