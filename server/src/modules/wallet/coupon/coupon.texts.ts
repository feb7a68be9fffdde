import type { NoticeText } from '../../messaging/notice/notice-text.ts'

/** Staff gave a coupon; what for is said in their own words. */
export const couponWords = (title: string, reason: string): NoticeText => ({
  title: '收到一张优惠券',
  body: `「${title}」已放进你的优惠券。${reason}`,
})
