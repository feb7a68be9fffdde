import { flag, integer, text } from '../../../platform/texts/facts.ts'
import { reasons } from '../../../platform/texts/reasons.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** What the ledger says of growth that came or went with an order. */
export const growthByOrder = reasons.define('growth.order', {
  facts: { orderNo: text },
  texts: { zh: ({ orderNo }) => `订单 ${orderNo}`, en: ({ orderNo }) => `Order ${orderNo}` },
})

interface Benefits {
  offBasisPoints: number
  pointsPercent: number
  isShippingFree: boolean
}

/** Up: what it brings. Down: why (a refund is told otherwise than the end of a year), and that nothing else is lost. */
export const levelChanged = notices.define('level.changed', {
  facts: {
    ...{ fromName: text, toName: text, isUp: flag, cause: text },
    ...{ offBasisPoints: integer, pointsPercent: integer, isShippingFree: flag },
  },
  texts: {
    zh: ({ isUp, cause, fromName, toName, ...benefits }) => {
      if (!isUp) {
        const now = toName ? `现在是${toName}` : '暂时没有等级'
        const why =
          cause === 'refund' ? `订单退款后，成长值不到${fromName}了` : `${fromName}的一年到了，近一年的成长值不够保级`
        return { title: '会员等级有变化', body: `${why}，${now}。积分和优惠券都不受影响。` }
      }
      const gains = gainsInChinese(benefits)
      return {
        title: `恭喜，你升到${toName}了`,
        body: gains.length > 0 ? `从现在起：${gains.join('、')}。` : '谢谢一直以来的光顾。',
      }
    },
    en: ({ isUp, cause, fromName, toName, ...benefits }) => {
      if (!isUp) {
        const now = toName ? `you are ${toName} now` : 'you have no level for now'
        const why =
          cause === 'refund'
            ? `After a refund your growth is below ${fromName}`
            : `Your year as ${fromName} is over, and the growth of the past year is not enough to keep it`
        return { title: 'Your level has changed', body: `${why}: ${now}. Points and coupons stay as they are.` }
      }
      const gains = gainsInEnglish(benefits)
      return {
        title: `Congratulations, you are ${toName} now`,
        body: gains.length > 0 ? `From now on: ${gains.join(', ')}.` : 'Thank you for staying with us.',
      }
    },
  },
})

/** 9.5 折 for 5 % off. */
export const spokenOff = (offBasisPoints: number): string =>
  `${Number(((10_000 - offBasisPoints) / 1_000).toFixed(2))} 折`

const gainsInChinese = ({ offBasisPoints, pointsPercent, isShippingFree }: Benefits): string[] => [
  ...(offBasisPoints > 0 ? [`下单享 ${spokenOff(offBasisPoints)}`] : []),
  ...(isShippingFree ? ['快递免运费'] : []),
  ...(pointsPercent > 100 ? [`积分 ${pointsPercent / 100} 倍`] : []),
]

const gainsInEnglish = ({ offBasisPoints, pointsPercent, isShippingFree }: Benefits): string[] => [
  ...(offBasisPoints > 0 ? [`${offBasisPoints / 100}% off every order`] : []),
  ...(isShippingFree ? ['free shipping'] : []),
  ...(pointsPercent > 100 ? [`${pointsPercent / 100} times the points`] : []),
]
