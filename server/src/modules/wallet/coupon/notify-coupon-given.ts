import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './coupon.events.ts'
import { couponWords } from './coupon.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent('coupon.given', { id: 'TellCouponGiven' })
export class NotifyCouponGiven {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ couponCode }: { couponCode: string }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const coupon = await tx.row<{ memberId: number; title: string; reason: string }>(
        `SELECT c.memberId, t.title, c.reason FROM coupons c JOIN coupon_templates t ON t.id = c.templateId
          WHERE c.code = ?`,
        [couponCode],
      )
      if (!coupon) return []
      const { memberId, title, reason } = coupon
      const businessKey = `coupon:${couponCode}:given`
      return [{ ...couponWords(title, reason), memberId, businessKey, kind: 'coupon.given', targetCode: couponCode }]
    })
  }
}
