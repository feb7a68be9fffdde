import { Injectable } from '@nestjs/common'
import { together } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { paidOrdersOfTeam } from '../order/notified-order.ts'
import { teamFormedMessage } from '../order/order-messages.ts'
import { orderNotice } from '../order/order-notice.ts'
import { teamFormed as teamFormedNotice } from '../order/order.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { teamFormed } from './team.events.ts'

/** Every member who has paid is told. */
@Injectable()
@OnEvent(teamFormed, { id: 'TellTeamFormed' })
export class NotifyTeamFormed {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(formed: { teamId: number }): Promise<void> {
    return this.runAll([formed])
  }

  runAll(formed: { teamId: number }[]): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const orders = await together(...formed.map(({ teamId }) => paidOrdersOfTeam(tx, teamId)))
      return orders
        .flat()
        .map((order) =>
          orderNotice(order, `team:${order.teamId}:formed`, teamFormedNotice(order), teamFormedMessage(order)),
        )
    })
  }
}
