import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { orderFacts } from '../order/notified-order.ts'
import { orderNotice } from '../order/order-notice.ts'
import { refundStuck } from './refund.events.ts'
import { refundStuck as refundStuckNotice } from './refund.texts.ts'

/** The member hears that their money is late and that somebody sees to it; once a refund, however often it is tried. */
@Injectable()
@OnEvent(refundStuck)
export class NotifyRefundStuck {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      const refund = await tx.row<{ amountFen: number }>('SELECT amountFen FROM refunds WHERE id = ?', [refundId])
      if (!refund) throw new Error(`no refund ${refundId}`)
      return [orderNotice(order, `refund-stuck:${refundId}`, refundStuckNotice({ ...order, ...refund }))]
    })
  }
}
