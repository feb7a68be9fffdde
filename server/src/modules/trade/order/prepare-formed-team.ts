import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { teamFormed } from '../team/team.events.ts'
import { moveOrder } from './move-order.ts'

/** A team has formed: its paid orders may be packed, and not before (G3). */
@Injectable()
@OnEvent(teamFormed)
export class PrepareFormedTeam {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A team has at most 100 seats, so one transaction holds them all. */
  async run({ teamId }: { teamId: number }): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const orders = await tx.rows<{ id: number }>(
        `SELECT o.id FROM orders o JOIN teams t ON t.id = o.teamId
          WHERE o.teamId = ? AND t.status = 'formed' AND o.paymentState = 'paid' AND o.fulfilmentState = 'waiting'
          ORDER BY o.id`,
        [teamId],
      )
      for (const { id } of orders) {
        await moveOrder(tx, id, {
          fulfilment: ['waiting', 'preparing'],
          given: { paymentState: 'paid' },
          actor: { kind: 'system' },
          now,
        })
      }
    })
  }
}
