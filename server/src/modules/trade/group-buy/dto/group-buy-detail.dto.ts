import { ApiProperty } from '@nestjs/swagger'
import { Certificate, DetailBlock } from '../../../goods/catalog/dto/detail-block.dto.ts'
import { TeamSummary } from '../../team/dto/team-summary.dto.ts'
import { GROUP_BUY_PHASES, GroupBuyCard, type GroupBuyPhase } from './group-buy-card.dto.ts'

export class GroupBuyPage {
  @ApiProperty({ type: [GroupBuyCard] }) items: GroupBuyCard[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class OfferItem {
  @ApiProperty() itemId: number
  @ApiProperty() skuCode: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty() groupPriceFen: number
  @ApiProperty({ type: Number, nullable: true }) alonePriceFen: number | null
  @ApiProperty() available: number
  @ApiProperty({ type: Number, nullable: true }) perMemberLimit: number | null
}

export class PickupChoice {
  @ApiProperty() pickupPointCode: string
  @ApiProperty() name: string
  @ApiProperty() address: string
  @ApiProperty({ description: 'Empty where it has none' }) phone: string
  @ApiProperty() openHours: string
  @ApiProperty({ type: Number, nullable: true, description: 'Degrees; null where nobody has said' }) latitude:
    number | null
  @ApiProperty({ type: Number, nullable: true }) longitude: number | null
  @ApiProperty() pickupFromAt: string
  @ApiProperty() pickupToAt: string
  @ApiProperty() instructions: string
}

export class ExpressChoice {
  @ApiProperty() shippingFen: number
  @ApiProperty({ type: String, nullable: true, description: 'From this level on shipping costs nothing' })
  freeFromLevel: string | null
}

export class DeliveryChoices {
  @ApiProperty({ type: ExpressChoice, nullable: true }) express: ExpressChoice | null
  @ApiProperty({ type: [PickupChoice] }) pickupPoints: PickupChoice[]
}

export class MemberLimits {
  @ApiProperty({ type: Number, nullable: true }) unitsPerMember: number | null
  @ApiProperty({ type: Number, nullable: true }) joinsPerMember: number | null
  @ApiProperty({ type: Number, nullable: true }) opensPerMember: number | null
}

export class Share {
  @ApiProperty() title: string
  @ApiProperty() imageUrl: string
}

export class GroupBuyDetail {
  @ApiProperty() code: string
  @ApiProperty() title: string
  @ApiProperty() subtitle: string
  @ApiProperty({ enum: GROUP_BUY_PHASES }) phase: GroupBuyPhase
  @ApiProperty() openAt: string
  @ApiProperty() closeAt: string
  @ApiProperty() serverNow: string
  @ApiProperty() teamSize: number
  @ApiProperty() teamLifeMinutes: number
  @ApiProperty() allowsAlone: boolean
  @ApiProperty({ type: [String] }) gallery: string[]
  @ApiProperty() coverUrl: string
  @ApiProperty({ type: [DetailBlock] }) blocks: DetailBlock[]
  @ApiProperty() usageGuide: string
  @ApiProperty({ type: [Certificate] }) certificates: Certificate[]
  @ApiProperty() origin: string
  @ApiProperty() storage: string
  @ApiProperty() shelfLife: string
  @ApiProperty() returnPromise: string
  @ApiProperty() isPerishable: boolean
  @ApiProperty({ type: [OfferItem] }) items: OfferItem[]
  @ApiProperty({ type: DeliveryChoices }) delivery: DeliveryChoices
  @ApiProperty({ type: MemberLimits }) limits: MemberLimits
  @ApiProperty({ type: [TeamSummary] }) openTeams: TeamSummary[]
  @ApiProperty() soldUnits: number
  @ApiProperty({ type: String, nullable: true, description: 'When this one is over: where its goods are on now' })
  nowOpenCode: string | null
  /** The viewer wants to be reminded of it. */
  @ApiProperty() isFavourite: boolean
  @ApiProperty({ type: Share }) share: Share
}
