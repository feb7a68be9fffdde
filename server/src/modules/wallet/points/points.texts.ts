import { integer, text } from '../../../platform/texts/facts.ts'
import { reasonFact, reasons, wordedReason } from '../../../platform/texts/reasons.ts'
import { counted, spokenDay } from '../../../platform/texts/spoken.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** What the ledger says of points that came, went or came back with an order. */
export const pointsOfOrder = reasons.define('points.order', {
  facts: { orderNo: text },
  texts: { zh: ({ orderNo }) => `订单 ${orderNo}`, en: ({ orderNo }) => `Order ${orderNo}` },
})

export const pointsChanged = notices.define('points.changed', {
  facts: { amount: integer, reason: reasonFact },
  texts: {
    zh: ({ amount, reason }) =>
      amount < 0
        ? { title: `${-amount} 积分已扣除`, body: `原因：${wordedReason(reason, 'zh')}。如有疑问，请联系我们。` }
        : { title: `${amount} 积分到账`, body: `${wordedReason(reason, 'zh')}，积分已经可以使用，去积分商城看看吧。` },
    en: ({ amount, reason }) =>
      amount < 0
        ? {
            title: `${counted(-amount, 'point')} taken off`,
            body: `Reason: ${wordedReason(reason, 'en')}. Please ask us if anything is unclear.`,
          }
        : {
            title: `${counted(amount, 'point')} added`,
            body: `${wordedReason(reason, 'en')}. You can use them now: have a look at the rewards.`,
          },
  },
})

export const pointsExpiring = notices.define('points.expiring', {
  facts: { amount: integer, day: text, daysLeft: integer },
  texts: {
    zh: ({ amount, day, daysLeft }) => ({
      title: `${amount} 积分还有 ${daysLeft} 天到期`,
      body: `这些积分到 ${spokenDay(monthAndDay(day), 'zh')}就会失效，下单时抵扣，或到积分商城换份礼品吧。`,
    }),
    en: ({ amount, day, daysLeft }) => ({
      title: `${counted(amount, 'point')} will expire in ${counted(daysLeft, 'day')}`,
      body: `They end on ${spokenDay(monthAndDay(day), 'en')}: pay with them when you order, or choose a reward.`,
    }),
  },
})

/** @param day 'YYYY-MM-DD' */
function monthAndDay(day: string): { month: number; day: number } {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return { month, day: date }
}
