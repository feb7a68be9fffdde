import { Injectable } from '@nestjs/common'
import { addMs, HOUR_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { Log } from '../../../platform/log/log.ts'
import { createActivity } from '../../../platform/wechat/live-message.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { TeamError } from '../../trade/team/team.errors.ts'
import type { LiveMessage } from './dto/share.dto.ts'

/** One that ends sooner is not given to a new card. */
const LEAST_LEFT_MS = HOUR_MS

interface OpenTeam {
  id: number
  size: number
  paidSeats: number
  status: string
}

/** The id under which a team's share cards are kept up to date: one per team and day, for all who share it. */
@Injectable()
export class StartLiveMessage {
  private readonly inFlight = new Map<number, Promise<string | null>>()

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly log: Log,
  ) {}

  /** Never fails for WeChat's sake: without an id the card is sent as an ordinary one. @throws team.not-found */
  async run(teamCode: string): Promise<LiveMessage> {
    const team = await this.db.read((tx) =>
      tx.row<OpenTeam>('SELECT id, size, paidSeats, status FROM teams WHERE code = ?', [teamCode]),
    )
    if (!team) throw TeamError('not-found')
    const activityId = team.status === 'open' ? await this.activityOf(team.id) : null
    return { activityId, memberCount: team.paidSeats, roomLimit: team.size }
  }

  private async activityOf(teamId: number): Promise<string | null> {
    const known = await this.db.read((tx) =>
      tx.row<{ activityId: string }>(
        "SELECT activityId FROM team_activities WHERE teamId = ? AND state = 'live' AND expiresAt > ? ORDER BY id DESC LIMIT 1",
        [teamId, addMs(this.clock.now(), LEAST_LEFT_MS)],
      ),
    )
    if (known) return known.activityId
    const running = this.inFlight.get(teamId) ?? this.start(teamId).finally(() => this.inFlight.delete(teamId))
    this.inFlight.set(teamId, running)
    return running
  }

  private async start(teamId: number): Promise<string | null> {
    try {
      const { activityId, expiresAt } = await createActivity(this.wechat)
      const createdAt = this.clock.now()
      await this.db.transaction((tx) =>
        tx.insert('team_activities', { teamId, activityId, state: 'live', toldCount: null, expiresAt, createdAt }),
      )
      return activityId
    } catch (err) {
      this.log.warn({ err, teamId }, 'a team is shared without a live message')
      return null
    }
  }
}
