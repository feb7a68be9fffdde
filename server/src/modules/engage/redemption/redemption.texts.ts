import { integer, text } from '../../../platform/texts/facts.ts'
import { counted } from '../../../platform/texts/spoken.ts'
import { reasons } from '../../../platform/texts/reasons.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** What the ledger says of points that went for a reward, and of those that came back. */
export const redeemedReward = reasons.define('reward.redeemed', {
  facts: { title: text },
  texts: { zh: ({ title }) => `兑换「${title}」`, en: ({ title }) => `Reward “${title}”` },
})
export const redemptionCalledOff = reasons.define('reward.called-off', {
  facts: { title: text },
  texts: { zh: ({ title }) => `取消兑换「${title}」`, en: ({ title }) => `Reward “${title}” called off` },
})

export const redemptionSent = notices.define('redemption.sent', {
  facts: { title: text, companyName: text.nullable(), trackingNo: text.nullable() },
  texts: {
    zh: ({ title, companyName, trackingNo }) => ({
      title: '礼品已寄出',
      body: `用积分换的「${title}」已交给${companyName ?? '快递'}，单号 ${trackingNo ?? ''}。`,
    }),
    en: ({ title, companyName, trackingNo }) => ({
      title: 'Your gift is on its way',
      body: `“${title}” has been handed to ${companyName ?? 'the courier'}, tracking number ${trackingNo ?? ''}.`,
    }),
  },
})

/** Staff give a reason; the system, that nobody came for it. */
export const redemptionCancelled = notices.define('redemption.cancelled', {
  facts: { title: text, points: integer, cancelledBy: text.nullable(), cancelReason: text.nullable() },
  texts: {
    zh: ({ title, points, cancelledBy, cancelReason }) => {
      const back = `${points} 积分已全部退回`
      return cancelledBy === 'system'
        ? { title: '礼品超时未领取，积分已退回', body: `「${title}」一直没有来领，兑换已取消，${back}。` }
        : {
            title: '兑换已取消，积分已退回',
            body: `「${title}」没能给到你，很抱歉（${cancelReason ?? ''}）。${back}。`,
          }
    },
    en: ({ title, points, cancelledBy, cancelReason }) => {
      const back = `All ${counted(points, 'point')} are back`
      return cancelledBy === 'system'
        ? {
            title: 'Gift not picked up, points returned',
            body: `“${title}” was never picked up and is cancelled. ${back}.`,
          }
        : {
            title: 'Gift cancelled, points returned',
            body: `We could not give you “${title}”, sorry (${cancelReason ?? ''}). ${back}.`,
          }
    },
  },
})
