import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, together } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { teamFormed } from '../team/team.events.ts'
import { moveOrder, type OrderMove } from './move-order.ts'

/** A team has formed: its paid orders may be packed, and not before (G3). */
@Injectable()
@OnEvent(teamFormed)
export class PrepareFormedTeam {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  run(formed: { teamId: number }): Promise<void> {
    return this.runAll([formed])
  }

  /** A team has at most 100 seats, so one transaction holds those of several teams. */
  async runAll(formed: { teamId: number }[]): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const orders = await tx.rows<{ id: number }>(
        `SELECT o.id FROM orders o JOIN teams t ON t.id = o.teamId
          WHERE o.teamId IN (${placeholders(formed.length)}) AND t.status = 'formed' AND o.paymentState = 'paid' AND o.fulfilmentState = 'waiting'
          ORDER BY o.id`,
        formed.map(({ teamId }) => teamId),
      )
      const move: OrderMove = {
        fulfilment: ['waiting', 'preparing'],
        given: { paymentState: 'paid' },
        actor: { kind: 'system' },
        now,
      }
      await together(...orders.map(({ id }) => moveOrder(tx, id, move)))
    })
  }
}
