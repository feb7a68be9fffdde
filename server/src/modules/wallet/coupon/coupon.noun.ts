import type { Noun } from '../../noun.ts'
import './coupon.category-use.ts'
import './coupon.personal-data.ts'
import { ChangeTemplate } from './change-template.ts'
import { ClaimCoupon } from './claim-coupon.ts'
import { CouponAdminController } from './coupon.admin.controller.ts'
import { CouponAdminQueries } from './coupon.admin.queries.ts'
import { CouponController } from './coupon.controller.ts'
import { CouponQueries } from './coupon.queries.ts'
import { CreateTemplate } from './create-template.ts'
import { EndCoupons } from './end-coupons.ts'
import { IssueByStaff } from './issue-by-staff.ts'
import { IssueCoupon } from './issue-coupon.ts'
import { NotifyCouponGiven } from './notify-coupon-given.ts'
import { PublishTemplate } from './publish-template.ts'
import { RecallCoupon } from './recall-coupon.ts'
import { CouponTemplate, CouponMember, Coupon } from './coupon.entity.ts'
import { couponInvariants } from './coupon.invariants.ts'
import { couponLimitInvariants } from './coupon-limits.invariants.ts'

export const couponNoun: Noun = {
  entities: [CouponTemplate, CouponMember, Coupon],
  controllers: [CouponAdminController, CouponController],
  providers: [
    ChangeTemplate,
    ClaimCoupon,
    CouponAdminQueries,
    CouponQueries,
    CreateTemplate,
    EndCoupons,
    IssueByStaff,
    IssueCoupon,
    NotifyCouponGiven,
    PublishTemplate,
    RecallCoupon,
  ],
  invariants: [...couponInvariants, ...couponLimitInvariants],
}
