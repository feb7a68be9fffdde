import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { refundedMessage } from './order-messages.ts'
import { orderNotice } from './order-notice.ts'
import { orderRefunded } from './order.events.ts'
import { orderRefunded as orderRefundedNotice } from './order.texts.ts'
import { refundSettled } from '../refund/refund.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderRefunded, { id: 'TellOrderRefunded' })
export class NotifyOrderRefunded {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, refundId }: { orderId: number; refundId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      const refund = await tx.row<{ amountFen: number; status: string }>(
        'SELECT amountFen, status FROM refunds WHERE id = ?',
        [refundId],
      )
      if (!refund) throw new Error(`no refund ${refundId}`)
      const { amountFen, status } = refund
      const step = `refunded:${refundId}`
      if (status === 'settled') return [orderNotice(order, step, refundSettled({ ...order, amountFen }))]
      const told = orderRefundedNotice({ ...order, amountFen })
      return [orderNotice(order, step, told, refundedMessage(order, amountFen))]
    })
  }
}
