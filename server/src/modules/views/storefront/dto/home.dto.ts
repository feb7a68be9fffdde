import { ApiProperty } from '@nestjs/swagger'
import { Category } from '../../../goods/catalog/dto/category.dto.ts'
import { GroupBuyCard } from '../../../trade/group-buy/dto/group-buy-card.dto.ts'
import { OfferedCoupon } from '../../../wallet/coupon/dto/coupon.dto.ts'

/** A group buy in a list, with what customers say of its goods. */
export class RatedCard extends GroupBuyCard {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Tenths of a star; null until somebody has reviewed' })
  ratingTenths: number | null
  @ApiProperty({ type: 'integer' }) reviewCount: number
}

export class RatedPage {
  @ApiProperty({ type: [RatedCard] }) items: RatedCard[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class Home extends RatedPage {
  @ApiProperty() shopName: string
  @ApiProperty({ type: [Category] }) categories: Category[]
  @ApiProperty({ type: OfferedCoupon, nullable: true, description: 'For whoever has not bought yet' })
  newcomerCoupon: OfferedCoupon | null
}

export class HotWords {
  @ApiProperty({ type: [String], description: 'What others look for, the hottest first; 8 at most' }) words: string[]
}
