import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { couponGiven } from './coupon.events.ts'
import { couponGiven as couponGivenNotice } from './coupon.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(couponGiven, { id: 'TellCouponGiven' })
export class NotifyCouponGiven {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ couponCode }: { couponCode: string }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const coupon = await tx.row<{ memberId: number; title: string; reason: string; source: string }>(
        `SELECT c.memberId, t.title, c.reason, c.source FROM coupons c JOIN coupon_templates t ON t.id = c.templateId
          WHERE c.code = ?`,
        [couponCode],
      )
      if (!coupon) return []
      const businessKey = `coupon:${couponCode}:given`
      return [{ told: couponGivenNotice(coupon), memberId: coupon.memberId, businessKey, targetCode: couponCode }]
    })
  }
}
