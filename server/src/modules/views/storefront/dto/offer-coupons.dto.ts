import { ApiProperty } from '@nestjs/swagger'
import { OfferedCoupon } from '../../../wallet/coupon/dto/coupon.dto.ts'

/** What one unit costs with the best coupon that is held or can be claimed. */
export class AfterCoupon {
  @ApiProperty() itemId: number
  @ApiProperty({ type: 'integer' }) payableFen: number
  @ApiProperty() couponTitle: string
}

export class OfferCoupons {
  @ApiProperty({ type: [OfferedCoupon], description: 'Good for these goods and free to be claimed' })
  claimable: OfferedCoupon[]
  @ApiProperty({ type: [AfterCoupon], description: 'Items a coupon makes cheaper in a team' })
  afterCoupon: AfterCoupon[]
}
