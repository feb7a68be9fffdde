import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { SettlePayments } from '../payment/settle-payments.ts'
import { NudgeTeam } from './nudge-team.ts'
import { expireTeam, teamFailed } from './team.events.ts'

/**
 * First a word to its members, then a team's time is up. Who paid before the deadline is in however late we hear of it, so WeChat is asked about the
 * unpaid seats first; then the team fails, by compare-and-set against the payment that forms it (bug 25).
 */
@Injectable()
@OnJob(expireTeam, { concurrency: 4 })
export class ExpireTeam {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly settle: SettlePayments,
    private readonly nudge: NudgeTeam,
  ) {}

  async run({ teamId }: { teamId: number }): Promise<void> {
    const team = await this.db.read((tx) =>
      tx.row<{ status: string; deadlineAt: Date }>('SELECT status, deadlineAt FROM teams WHERE id = ?', [teamId]),
    )
    if (!team || team.status !== 'open') return
    const early = team.deadlineAt.getTime() - this.clock.now().getTime()
    if (early > 0) {
      await this.nudge.run(teamId)
      throw new RetryLater(early, 'the deadline has not come')
    }
    const unpaid = await this.db.read((tx) =>
      tx.rows<{ id: number }>(
        "SELECT id FROM orders WHERE teamId = ? AND seatMemberId IS NOT NULL AND paymentState = 'unpaid' ORDER BY id",
        [teamId],
      ),
    )
    for (const { id } of unpaid) await this.settle.run(id, { close: false })
    await this.fail(teamId)
  }

  private async fail(teamId: number): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const failed = await tx.run(
        `UPDATE teams SET status = 'failed', failedAt = ?
          WHERE id = ? AND status = 'open' AND paidSeats < size AND deadlineAt <= ?`,
        [now, teamId, now],
      )
      if (failed === 1) await this.outbox.add(tx, event(teamFailed, { teamId }))
    })
  }
}
