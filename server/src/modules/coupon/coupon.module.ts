import { Module } from '@nestjs/common'
import { ClaimCoupon } from './claim-coupon.ts'
import { CouponController } from './coupon.controller.ts'
import { CouponQueries } from './coupon.queries.ts'
import { IssueCoupon } from './issue-coupon.ts'

@Module({
  controllers: [CouponController],
  providers: [CouponQueries, IssueCoupon, ClaimCoupon],
  exports: [IssueCoupon],
})
export class CouponModule {}
