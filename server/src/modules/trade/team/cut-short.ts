import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { cutTeamsShort, expireTeam } from './team.events.ts'

/** Teams handled in one transaction. */
const BATCH = 200

/**
 * A group buy has ended early: the time of its open teams is up now, and each expires by the way every team expires, so
 * that a payment made before the end still counts. Running it again finds only teams opened since.
 */
@Injectable()
@OnJob(cutTeamsShort)
export class CutTeamsShort {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async run({ groupBuyId }: { groupBuyId: number }): Promise<void> {
    while (await this.cutBatch(groupBuyId));
  }

  private async cutBatch(groupBuyId: number): Promise<boolean> {
    const now = this.clock.now()
    return this.db.transaction(async (tx) => {
      const teams = await tx.rows<{ id: number }>(
        "SELECT id FROM teams WHERE groupBuyId = ? AND status = 'open' AND deadlineAt > ? ORDER BY id LIMIT ?",
        [groupBuyId, now, BATCH],
      )
      if (teams.length === 0) return false
      const ids = teams.map(({ id }) => id)
      await tx.run(
        `UPDATE teams SET deadlineAt = ? WHERE id IN (${placeholders(ids.length)}) AND status = 'open' AND deadlineAt > ?`,
        [now, ...ids, now],
      )
      await this.outbox.add(tx, ...ids.map((teamId) => job(expireTeam, { teamId })))
      return teams.length === BATCH
    })
  }
}
