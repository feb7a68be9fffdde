import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { type ActivityUpdate, isSpent, updateActivity } from '../../../platform/wechat/live-message.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { updateLiveMessages } from './share.events.ts'

interface LiveActivity {
  id: number
  activityId: string
  expiresAt: Date
  toldCount: number | null
  teamCode: string
  status: 'open' | 'formed' | 'failed'
  size: number
  paidSeats: number
}

/** Tells WeChat what the cards of a team should say now. Being told the same twice does no harm. */
@Injectable()
@OnJob(updateLiveMessages, { concurrency: 2, perSecond: 20 })
export class UpdateLiveMessages {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
  ) {}

  async run({ teamId }: { teamId: number }): Promise<void> {
    for (const activity of await this.db.read((tx) => liveOf(tx, teamId))) await this.update(activity)
  }

  private async update(activity: LiveActivity): Promise<void> {
    const { id, activityId, status, size, paidSeats, teamCode } = activity
    if (activity.expiresAt <= this.clock.now()) return this.note(id, 'dropped', null)
    if (status === 'open' && activity.toldCount === paidSeats) return
    // A failed team has no state of its own at WeChat: the card leads to the page that says what became of it.
    const update: ActivityUpdate =
      status === 'open'
        ? { state: 'joining', memberCount: paidSeats, roomLimit: size }
        : { state: 'over', path: `packages/team/pages/detail/index?code=${teamCode}` }
    try {
      await updateActivity(this.wechat, activityId, update)
    } catch (error) {
      if (!isSpent(error)) throw error
      return this.note(id, 'dropped', null)
    }
    return this.note(id, status === 'open' ? 'live' : 'done', paidSeats)
  }

  /** Back to 'live' never: what is over stays over. */
  private async note(id: number, state: 'live' | 'done' | 'dropped', toldCount: number | null): Promise<void> {
    await this.db.transaction((tx) =>
      tx.run(
        "UPDATE team_activities SET state = ?, toldCount = COALESCE(?, toldCount) WHERE id = ? AND state = 'live'",
        [state, toldCount, id],
      ),
    )
  }
}

function liveOf(tx: Tx, teamId: number): Promise<LiveActivity[]> {
  return tx.rows(
    `SELECT a.id, a.activityId, a.expiresAt, a.toldCount, t.code AS teamCode, t.status, t.size, t.paidSeats
       FROM team_activities a JOIN teams t ON t.id = a.teamId WHERE a.teamId = ? AND a.state = 'live'`,
    [teamId],
  )
}
