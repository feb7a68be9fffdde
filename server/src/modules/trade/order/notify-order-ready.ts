import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { readyMessage } from './order-messages.ts'
import { orderNotice } from './order-notice.ts'
import { orderReady } from './order.events.ts'
import { readiness } from './readiness.ts'
import { orderReady as orderReadyNotice } from './order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderReady, { id: 'TellOrderReady' })
export class NotifyOrderReady {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      const { times, state } = await readiness(tx, orderId)
      if (state === 'preparing') return []
      const step = times > 1 ? `ready:${times}` : 'ready'
      return [orderNotice(order, step, orderReadyNotice(order), readyMessage(order))]
    })
  }
}
