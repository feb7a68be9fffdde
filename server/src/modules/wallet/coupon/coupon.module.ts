import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { ChangeTemplate } from './change-template.ts'
import { ClaimCoupon } from './claim-coupon.ts'
import { CouponAdminController } from './coupon.admin.controller.ts'
import { CouponAdminQueries } from './coupon.admin.queries.ts'
import { CouponController } from './coupon.controller.ts'
import { CouponQueries } from './coupon.queries.ts'
import { CreateTemplate } from './create-template.ts'
import { IssueByStaff } from './issue-by-staff.ts'
import { IssueCoupon } from './issue-coupon.ts'
import { NotifyCouponGiven } from './notify-coupon-given.ts'
import { RecallCoupon } from './recall-coupon.ts'

@Module({
  imports: [NoticeModule],
  controllers: [CouponController, CouponAdminController],
  providers: [
    ...[CouponQueries, IssueCoupon, ClaimCoupon, NotifyCouponGiven],
    ...[CouponAdminQueries, CreateTemplate, ChangeTemplate, IssueByStaff, RecallCoupon],
  ],
  exports: [IssueCoupon],
})
export class CouponModule {}
