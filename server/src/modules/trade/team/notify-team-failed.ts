import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { paidOrdersOfTeam } from '../order/notified-order.ts'
import { teamFailedMessage } from '../order/order-messages.ts'
import { orderNotice } from '../order/order-notice.ts'
import { teamFailed as teamFailedNotice } from '../order/order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { teamFailed } from './team.events.ts'

/** Every member who has paid is told. */
@Injectable()
@OnEvent(teamFailed, { id: 'TellTeamFailed' })
export class NotifyTeamFailed {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ teamId }: { teamId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const orders = await paidOrdersOfTeam(tx, teamId)
      return orders.map((order) =>
        orderNotice(order, `team:${teamId}:failed`, teamFailedNotice(order), teamFailedMessage(order)),
      )
    })
  }
}
