import { ApiProperty } from '@nestjs/swagger'
import { AdminGroupBuyInput } from './admin-group-buy-input.dto.ts'
import { GROUP_BUY_PHASES, type GroupBuyPhase } from './group-buy-card.dto.ts'

export class ItemSold {
  @ApiProperty() skuCode: string
  @ApiProperty() spec: string
  @ApiProperty({ type: 'integer', description: 'Units in paid orders' }) sold: number
}

export class TeamCounts {
  @ApiProperty({ type: 'integer' }) open: number
  @ApiProperty({ type: 'integer' }) formed: number
  @ApiProperty({ type: 'integer' }) failed: number
}

export class AdminGroupBuy extends AdminGroupBuyInput {
  @ApiProperty() code: string
  @ApiProperty() version: string
  @ApiProperty({ enum: GROUP_BUY_PHASES }) phase: GroupBuyPhase
  @ApiProperty() isPinned: boolean
  @ApiProperty() isHidden: boolean
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) deletedAt: string | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
  /** Also what has been taken off the offer, if it sold. */
  @ApiProperty({ type: [ItemSold] }) itemsSold: ItemSold[]
  @ApiProperty({ type: TeamCounts }) teams: TeamCounts
}

export class AdminGroupBuySummary {
  @ApiProperty() code: string
  @ApiProperty() title: string
  @ApiProperty() coverUrl: string
  @ApiProperty({ enum: GROUP_BUY_PHASES }) phase: GroupBuyPhase
  @ApiProperty() isPinned: boolean
  @ApiProperty() isHidden: boolean
  @ApiProperty({ format: 'date-time' }) openAt: string
  @ApiProperty({ format: 'date-time' }) closeAt: string
  @ApiProperty({ type: 'integer' }) teamSize: number
  @ApiProperty({ type: 'integer' }) openTeams: number
  @ApiProperty({ type: 'integer' }) formedTeams: number
  @ApiProperty({ type: 'integer' }) failedTeams: number
  @ApiProperty({ type: 'integer' }) paidOrders: number
  @ApiProperty({ type: 'integer' }) soldUnits: number
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) deletedAt: string | null
}

export class AdminGroupBuyPage {
  @ApiProperty({ type: [AdminGroupBuySummary] }) items: AdminGroupBuySummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class GroupBuyLogEntry {
  @ApiProperty() action: string
  @ApiProperty() staffName: string
  @ApiProperty() detail: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class GroupBuyLogList {
  @ApiProperty({ type: [GroupBuyLogEntry] }) items: GroupBuyLogEntry[]
}
