import { checksOut, logsIn } from './member.ts'
import { PHONE } from './person.ts'
import { describeWalk, WALK_MS } from './walk.ts'

const OFFER = '怒江高山蓝莓 4 盒装'

describeWalk('coupon and points as people see them', (walk) => {
  it(
    'a shared offer is opened without login, paid with coupon and points, and half of it comes back to the fen',
    async () => {
      const lin = await walk.enters('lin', PHONE)
      await lin.open(walk.url)
      await lin.text(OFFER).click()
      await lin.sees('怎么拼')
      // 2 × ¥65.90 = 131.80; the tenth of it, ¥8 at most; 294 points of a fen each.
      await lin.taps(/¥65.90.*单独购买/)
      await logsIn(lin, /林小满/)
      await lin.sees('取货人', '应付', '用 294 积分抵 ¥2.94')
      await lin.taps('+1')
      await lin.sees('支付 ¥123.80')
      await lin.taps('选择优惠券')
      await lin.sees('水果尝鲜九折券', '老客答谢券')
      await lin.shoots('coupons')
      await lin.taps('关闭')
      await lin.page.getByRole('switch').click()
      await lin.sees('支付 ¥120.86')
      await checksOut(lin, { pay: '¥120.86', pickupPoint: '幸福里自提点' })
      await lin.taps('查看订单')
      await lin.sees('优惠券 · 水果尝鲜九折券', '-¥8.00', '积分抵扣（294 分）', '-¥2.94')
      await lin.shoots('money', { whole: true })

      await lin.taps('申请售后')
      await lin.sees('可申请 2 件')
      await lin.taps('不想要了')
      await lin.taps('提交申请 ¥60.43')
      // Early and small: granted by itself.
      await lin.sees('退款中', '¥60.43', '符合极速退款条件，已自动通过', '147')
      await lin.shoots('half-back', { whole: true })

      await lin.open(`${walk.url}/#/packages/loyalty/pages/points/index`)
      await lin.sees('可用积分', '+147')
      await lin.shoots('points-returned', { whole: true })
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
