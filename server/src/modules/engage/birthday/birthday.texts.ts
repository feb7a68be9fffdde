import { flag, integer } from '../../../platform/texts/facts.ts'
import { counted } from '../../../platform/texts/spoken.ts'
import { reasons } from '../../../platform/texts/reasons.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** What the ledger says of the points of a birthday. */
export const birthdayGift = reasons.define('birthday', {
  facts: {},
  texts: { zh: () => '生日快乐', en: () => 'Happy birthday' },
})

export const birthdayCelebrated = notices.define('points.birthday', {
  facts: { points: integer, hasCoupon: flag },
  texts: {
    zh: ({ points, hasCoupon }) => {
      const gifts = [...(points > 0 ? [`${points} 积分`] : []), ...(hasCoupon ? ['一张生日优惠券'] : [])]
      return { title: '生日快乐', body: `送上${gifts.join('和')}，愿新的一岁餐餐有好味道。` }
    },
    en: ({ points, hasCoupon }) => {
      const gifts = [...(points > 0 ? [counted(points, 'point')] : []), ...(hasCoupon ? ['a birthday coupon'] : [])]
      return {
        title: 'Happy birthday',
        body: `${gifts.join(' and ')} for you. May every meal of the new year taste good.`,
      }
    },
  },
})
