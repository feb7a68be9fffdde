import { Injectable } from '@nestjs/common'
import { SECOND_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { orderMovedTeam, orderPaid } from '../../trade/order/order.events.ts'
import { teamFailed, teamFormed } from '../../trade/team/team.events.ts'
import { updateLiveMessages } from './share.events.ts'

/**
 * Puts one update of a team's cards on its way, at the end of the running second: however many join within it, WeChat is
 * told once, and the job reads what is true by then.
 */
@Injectable()
export class PlanLiveUpdate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  run(teamIds: (tx: Tx) => Promise<number[]>): Promise<void> {
    const second = Math.floor(this.clock.now().getTime() / SECOND_MS) + 1
    return this.db.transaction(async (tx) => {
      for (const teamId of await teamIds(tx)) {
        const live = await tx.row("SELECT id FROM team_activities WHERE teamId = ? AND state = 'live' LIMIT 1", [
          teamId,
        ])
        if (!live) continue
        const options = { dueAt: new Date(second * SECOND_MS), key: `${teamId}:${second}` }
        await this.outbox.add(tx, job(updateLiveMessages, { teamId }, options))
      }
    })
  }
}

@Injectable()
@OnEvent(orderPaid)
export class PlanLiveUpdateOfPaidOrder {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run({ orderId }: { orderId: number }): Promise<void> {
    return this.plan.run(async (tx) => {
      const order = await tx.row<{ teamId: number | null }>('SELECT teamId FROM orders WHERE id = ?', [orderId])
      return order?.teamId ? [order.teamId] : []
    })
  }
}

@Injectable()
@OnEvent(orderMovedTeam)
export class PlanLiveUpdateOfMovedOrder {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run({ toTeamId }: { toTeamId: number }): Promise<void> {
    return this.plan.run(() => Promise.resolve([toTeamId]))
  }
}

@Injectable()
@OnEvent(teamFormed)
export class PlanLiveUpdateOfFormedTeam {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run({ teamId }: { teamId: number }): Promise<void> {
    return this.plan.run(() => Promise.resolve([teamId]))
  }
}

@Injectable()
@OnEvent(teamFailed)
export class PlanLiveUpdateOfFailedTeam {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run({ teamId }: { teamId: number }): Promise<void> {
    return this.plan.run(() => Promise.resolve([teamId]))
  }
}
