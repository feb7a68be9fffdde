import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderFacts } from './notice-facts.ts'
import { orderNotice } from './order-notice.ts'
import { movedTeamWords } from './words.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('order.moved-team')
export class TellMovedTeam {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ orderId, toTeamId, opened }: { orderId: number; toTeamId: number; opened: boolean }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const facts = await orderFacts(tx, orderId)
      return [orderNotice(facts, 'order.moved-team', `moved:${toTeamId}`, movedTeamWords(facts, opened))]
    })
  }
}
