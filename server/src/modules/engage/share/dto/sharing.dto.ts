import { ApiProperty } from '@nestjs/swagger'
import { VISIT_CHANNELS, type VisitChannel } from '@tuanke/shared/share/channel'

export class ChannelVisitors {
  @ApiProperty({ enum: VISIT_CHANNELS }) channel: VisitChannel
  @ApiProperty() visitors: number
}

export class Sharer {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
  /** People whose first visit came from this member's link. */
  @ApiProperty() visitors: number
  @ApiProperty() paidOrders: number
  /** Paid and not refunded. */
  @ApiProperty() paidFen: number
}

/** What sharing did for one group buy. */
export class Sharing {
  @ApiProperty() visitors: number
  @ApiProperty() visits: number
  /** Visitors who first came by somebody's link. */
  @ApiProperty() sharedVisitors: number
  @ApiProperty() paidOrders: number
  /** Paid orders of people who came by somebody's link. */
  @ApiProperty() sharedOrders: number
  @ApiProperty() sharedPaidFen: number
  @ApiProperty() favourites: number
  @ApiProperty({ type: [ChannelVisitors] }) channels: ChannelVisitors[]
  /** The ten whose links brought most. */
  @ApiProperty({ type: [Sharer] }) sharers: Sharer[]
}

export class UrlLink {
  @ApiProperty() url: string
  @ApiProperty() expiresAt: string
}
