import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notice-facts.ts'
import { shippedMessage } from './order-messages.ts'
import { orderNotice } from './order-notice.ts'
import { shippedWords } from './words.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('order.shipped')
export class TellOrderShipped {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await orderFacts(tx, orderId)
      return [orderNotice(facts, 'order.shipped', 'shipped', shippedWords(facts), shippedMessage(facts))]
    })
  }
}
