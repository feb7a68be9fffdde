import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notice-facts.ts'
import { orderNotice } from './order-notice.ts'
import { receivedWords } from './words.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('order.received')
export class TellOrderReceived {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await orderFacts(tx, orderId)
      return [orderNotice(facts, 'order.received', 'received', receivedWords(facts))]
    })
  }
}
