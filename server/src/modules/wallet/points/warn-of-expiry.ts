import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { dayBounds } from './lot-jobs.ts'
import { pointsExpiring, warnOfExpiry } from './points.events.ts'

/** Some of a member's points lapse soon: what of them is still there is told, if anything is. */
@Injectable()
@OnJob(warnOfExpiry)
export class WarnOfExpiry {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Told twice it is one notice, by the notice's key. */
  async run({ memberId, day, daysLeft }: { memberId: number; day: string; daysLeft: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const row = await tx.row<{ amount: number }>(
        `SELECT COALESCE(SUM(remaining), 0) AS amount FROM points_lots
          WHERE memberId = ? AND remaining > 0 AND expiresAt >= ? AND expiresAt < ?`,
        [memberId, ...dayBounds(day)],
      )
      const amount = row?.amount ?? 0
      if (amount > 0) await this.outbox.add(tx, event(pointsExpiring, { memberId, day, daysLeft, amount }))
    })
  }
}
