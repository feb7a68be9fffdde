import { readNotice } from '../../../../test/fixtures/read-notice.ts'
import { levelChanged } from './level.texts.ts'

type Change = Parameters<typeof levelChanged>[0]

const facts = (about: Partial<Change>): Change => ({
  ...{
    fromName: '普通团员',
    toName: '银卡',
    isUp: true,
    cause: 'growth',
    offBasisPoints: 0,
    pointsPercent: 100,
    isShippingFree: false,
  },
  ...about,
})

test.each([
  ['without benefits', facts({}), '谢谢一直以来的光顾。'],
  [
    'with all of them',
    facts({ offBasisPoints: 550, pointsPercent: 150, isShippingFree: true }),
    '从现在起：下单享 9.45 折、快递免运费、积分 1.5 倍。',
  ],
  ['half price', facts({ offBasisPoints: 5_000 }), '从现在起：下单享 5 折。'],
  [
    'down',
    facts({ isUp: false, fromName: '银卡', toName: '普通团员' }),
    '银卡的一年到了，近一年的成长值不够保级，现在是普通团员。积分和优惠券都不受影响。',
  ],
  [
    'down by a refund',
    facts({ isUp: false, cause: 'refund', fromName: '银卡', toName: '普通团员' }),
    '订单退款后，成长值不到银卡了，现在是普通团员。积分和优惠券都不受影响。',
  ],
  [
    'down to none',
    facts({ isUp: false, fromName: '银卡', toName: '' }),
    '银卡的一年到了，近一年的成长值不够保级，暂时没有等级。积分和优惠券都不受影响。',
  ],
])('%s', (_, about, body) => expect(readNotice(levelChanged(about)).body).toBe(body))
