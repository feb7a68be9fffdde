import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notice-facts.ts'
import { orderNotice } from './order-notice.ts'
import { pointsWords } from './words.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('points.granted')
export class TellPointsGranted {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, amount, debtRepaid }: { orderId: number; amount: number; debtRepaid: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await orderFacts(tx, orderId)
      return [orderNotice(facts, 'points.granted', 'points', pointsWords(amount, debtRepaid))]
    })
  }
}
