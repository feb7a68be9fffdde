import { text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** Somebody was given a coupon: by staff, who say what for in their own words, or by the shop itself. */
export const couponGiven = notices.define('coupon.given', {
  facts: { title: text, reason: text, source: text },
  texts: {
    zh: ({ title, reason }) => ({ title: '收到一张优惠券', body: `「${title}」已放进你的优惠券。${reason}` }),
    en: ({ title, reason, source }) => ({
      title: 'You got a coupon',
      body: `“${title}” is among your coupons now. ${source === 'level' ? 'It is a gift for your new level.' : reason}`.trim(),
    }),
  },
})
