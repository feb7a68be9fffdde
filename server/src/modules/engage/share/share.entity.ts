import { Check, Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../platform/db/columns.ts'

/** What stands behind a scene code: where it leads and who shared it. The code itself says nothing. */
@Entity('share_codes')
@Index('uq_share_codes_code', ['code'], { unique: true })
@Index('uq_share_codes_target', ['targetKey'], { unique: true })
export class ShareCode {
  @IdColumn() id: number
  /** The scene of WeChat's round code and of the URL link, well below its 32 characters. */
  @TextColumn(16) code: string
  /** One code per target and sharer: 'group-buy:<id>:<memberId>', 'team:<id>:<memberId>'; member 0 is nobody. */
  @TextColumn(64) targetKey: string
  @IntColumn() groupBuyId: number
  /** Set: leads to this team of the group buy. */
  @IntColumn({ nullable: true }) teamId: number | null
  @IntColumn({ nullable: true }) sharerMemberId: number | null
  /** WeChat's address that opens the mini-program from outside; made when it is asked for, good for 30 days at most. */
  @TextColumn(255, { nullable: true }) urlLink: string | null
  @InstantColumn({ nullable: true }) urlLinkExpiresAt: Date | null
  @InstantColumn() createdAt: Date
}

/** One visitor of one group buy: one row however often they come, with the first and the last touch. */
@Entity('visits')
@Index('uq_visits_visitor', ['groupBuyId', 'visitorKey'], { unique: true })
@Index('ix_visits_sharer', ['groupBuyId', 'firstSharerMemberId'])
@Index('ix_visits_member', ['memberId'])
@Check('ck_visits_times', 'times > 0')
export class Visit {
  @IdColumn() id: number
  @IntColumn() groupBuyId: number
  /** 'm:<memberId>', or 'a:<number the phone has thrown>' before anybody has logged in. */
  @TextColumn(48) visitorKey: string
  @IntColumn({ nullable: true }) memberId: number | null
  @IntColumn() times: number
  @IntColumn({ nullable: true }) firstSharerMemberId: number | null
  @IntColumn({ nullable: true }) lastSharerMemberId: number | null
  /** WeChat's number for the way in: 1007 a chat, 1154 the timeline, 1047 a code; 0 is unknown. */
  @IntColumn() firstScene: number
  @IntColumn() lastScene: number
  @InstantColumn() firstAt: Date
  @InstantColumn() lastAt: Date
}

/** A message about a team in somebody's chat that WeChat changes when we tell it to. */
@Entity('team_activities')
@Index('uq_team_activities_activity', ['activityId'], { unique: true })
@Index('ix_team_activities_team', ['teamId', 'state'])
export class TeamActivity {
  @IdColumn() id: number
  @IntColumn() teamId: number
  @TextColumn(128) activityId: string
  /** 'live' → 'done' (the team is over and the message says so) | 'dropped' (WeChat takes no more updates) */
  @TextColumn(16) state: string
  /** Members the message speaks of; null until WeChat was told for the first time. */
  @IntColumn({ nullable: true }) toldCount: number | null
  @InstantColumn() expiresAt: Date
  @InstantColumn() createdAt: Date
}
