import { ApiProperty } from '@nestjs/swagger'
import { GroupBuyCard } from '../../group-buy/dto/group-buy-card.dto.ts'
import { MaskedMember, TeamSummary } from './team-summary.dto.ts'

export const TEAM_STATES = ['open', 'formed', 'failed'] as const
export type TeamState = (typeof TEAM_STATES)[number]

export class TeamMember extends MaskedMember {
  @ApiProperty() isOpener: boolean
  @ApiProperty() paid: boolean
}

/** The group buy of a team, as far as the team page shows it. */
export class TeamGroupBuy extends GroupBuyCard {
  @ApiProperty() isPerishable: boolean
}

export class TeamDetail {
  @ApiProperty() teamCode: string
  @ApiProperty({ enum: TEAM_STATES }) state: TeamState
  @ApiProperty() size: number
  @ApiProperty() seatsLeft: number
  @ApiProperty() deadlineAt: string
  @ApiProperty() serverNow: string
  @ApiProperty({ type: String, nullable: true }) formedAt: string | null
  @ApiProperty({ type: [TeamMember] }) members: TeamMember[]
  /** The viewer's own order in this team. */
  @ApiProperty({ type: String, nullable: true }) myOrderNo: string | null
  @ApiProperty() myOrderNeedsPayment: boolean
  @ApiProperty({ type: TeamGroupBuy }) groupBuy: TeamGroupBuy
  @ApiProperty({ type: [TeamSummary] }) otherTeams: TeamSummary[]
}
