import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { orderFacts } from './notified-order.ts'
import { orderNotice } from './order-notice.ts'
import { orderParcelCorrected } from './order.events.ts'
import { parcelCorrected } from './order.texts.ts'

/** The number in an earlier notice is wrong: once for each new one. */
@Injectable()
@OnEvent(orderParcelCorrected)
export class NotifyParcelCorrected {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, trackingNo }: { orderId: number; trackingNo: string }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, `parcel:${trackingNo}`, parcelCorrected(order))]
    })
  }
}
