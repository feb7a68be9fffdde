import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from '../../trade/order/notified-order.ts'
import { orderNotice } from '../../trade/order/order-notice.ts'
import { pointsGranted } from '../../wallet/points/points.events.ts'
import { pointsGranted as pointsGrantedNotice } from './earning.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(pointsGranted, { id: 'TellPointsGranted' })
export class NotifyPointsGranted {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, amount, debtRepaid }: { orderId: number; amount: number; debtRepaid: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, 'points', pointsGrantedNotice({ amount, debtRepaid }))]
    })
  }
}
