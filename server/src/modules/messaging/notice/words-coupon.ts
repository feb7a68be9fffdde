import type { Words } from './words.ts'

/** Staff gave a coupon; what for is said in their own words. */
export const couponWords = (title: string, reason: string): Words => ({
  title: '收到一张优惠券',
  body: `「${title}」已放进你的优惠券。${reason}`,
})
