import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { paidOrdersOfTeam } from './notice-facts.ts'
import { teamFormedMessage } from './order-messages.ts'
import { orderNotice } from './order-notice.ts'
import { teamFormedWords } from './words.ts'
import { WriteNotices } from './write-notices.ts'

/** Every member who has paid is told. */
@Injectable()
@OnEvent('team.formed')
export class TellTeamFormed {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ teamId }: { teamId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const orders = await paidOrdersOfTeam(tx, teamId)
      return orders.map((facts) =>
        orderNotice(facts, 'team.formed', `team:${teamId}:formed`, teamFormedWords(facts), teamFormedMessage(facts)),
      )
    })
  }
}
