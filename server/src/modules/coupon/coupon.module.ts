import { Module } from '@nestjs/common'
import { IssueCoupon } from './issue-coupon.ts'

@Module({
  providers: [IssueCoupon],
  exports: [IssueCoupon],
})
export class CouponModule {}
