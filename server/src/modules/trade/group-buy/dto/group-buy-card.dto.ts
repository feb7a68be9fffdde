import { ApiProperty } from '@nestjs/swagger'
import { MaskedMember } from '../../team/dto/team-summary.dto.ts'

export const GROUP_BUY_PHASES = ['draft', 'preview', 'scheduled', 'open', 'ended', 'archived'] as const
export type GroupBuyPhase = (typeof GROUP_BUY_PHASES)[number]

/** The open team that is closest to forming. */
export class NearestTeam {
  @ApiProperty() teamCode: string
  @ApiProperty() seatsLeft: number
  @ApiProperty() deadlineAt: string
  @ApiProperty({ type: [MaskedMember] }) members: MaskedMember[]
  @ApiProperty({ description: 'The viewer is in it' }) isMine: boolean
}

/** A group buy in a list. */
export class GroupBuyCard {
  @ApiProperty() code: string
  @ApiProperty() title: string
  @ApiProperty() coverUrl: string
  /** The lowest of its items. */
  @ApiProperty() groupPriceFen: number
  @ApiProperty({ type: Number, nullable: true }) alonePriceFen: number | null
  @ApiProperty() teamSize: number
  @ApiProperty() openAt: string
  @ApiProperty() closeAt: string
  @ApiProperty({ enum: GROUP_BUY_PHASES }) phase: GroupBuyPhase
  @ApiProperty() isSoldOut: boolean
  @ApiProperty() soldUnits: number
  @ApiProperty({ type: NearestTeam, nullable: true }) nearestTeam: NearestTeam | null
}
