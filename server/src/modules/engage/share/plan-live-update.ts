import { Injectable } from '@nestjs/common'
import { SECOND_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
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

  /** Most teams have no card that lives, so that is asked before anything is written. */
  async run(teamIds: (tx: Tx) => Promise<number[]>): Promise<void> {
    const second = Math.floor(this.clock.now().getTime() / SECOND_MS) + 1
    const live = await this.db.read(async (tx) => liveAmong(tx, await teamIds(tx)))
    if (live.length === 0) return
    const options = (teamId: number) => ({ dueAt: new Date(second * SECOND_MS), key: `${teamId}:${second}` })
    await this.db.transaction((tx) =>
      this.outbox.add(tx, ...live.map((teamId) => job(updateLiveMessages, { teamId }, options(teamId)))),
    )
  }
}

async function liveAmong(tx: Tx, teamIds: number[]): Promise<number[]> {
  if (teamIds.length === 0) return []
  const rows = await tx.rows<{ teamId: number }>(
    `SELECT DISTINCT teamId FROM team_activities WHERE state = 'live' AND teamId IN (${placeholders(teamIds.length)})`,
    teamIds,
  )
  return rows.map(({ teamId }) => teamId)
}

@Injectable()
@OnEvent(orderPaid)
export class PlanLiveUpdateOfPaidOrder {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run(paid: { orderId: number }): Promise<void> {
    return this.runAll([paid])
  }

  runAll(paid: { orderId: number }[]): Promise<void> {
    return this.plan.run(async (tx) => {
      const orders = await tx.rows<{ teamId: number }>(
        `SELECT DISTINCT teamId FROM orders WHERE teamId IS NOT NULL AND id IN (${placeholders(paid.length)})`,
        paid.map(({ orderId }) => orderId),
      )
      return orders.map(({ teamId }) => teamId)
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

  run(team: { teamId: number }): Promise<void> {
    return this.runAll([team])
  }

  runAll(teams: { teamId: number }[]): Promise<void> {
    return this.plan.run(() => Promise.resolve(teams.map(({ teamId }) => teamId)))
  }
}

@Injectable()
@OnEvent(teamFailed)
export class PlanLiveUpdateOfFailedTeam {
  constructor(private readonly plan: PlanLiveUpdate) {}

  run(team: { teamId: number }): Promise<void> {
    return this.runAll([team])
  }

  runAll(teams: { teamId: number }[]): Promise<void> {
    return this.plan.run(() => Promise.resolve(teams.map(({ teamId }) => teamId)))
  }
}
