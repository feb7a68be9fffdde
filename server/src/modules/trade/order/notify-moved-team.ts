import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notified-order.ts'
import { orderNotice } from './order-notice.ts'
import { orderMovedTeam } from './order.events.ts'
import { movedTeam } from './order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(orderMovedTeam, { id: 'TellMovedTeam' })
export class NotifyMovedTeam {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, toTeamId, opened }: { orderId: number; toTeamId: number; opened: boolean }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const order = await orderFacts(tx, orderId)
      return [orderNotice(order, `moved:${toTeamId}`, movedTeam({ ...order, opened }))]
    })
  }
}
