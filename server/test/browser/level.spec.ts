import { checksOut, logsIn, opensTab } from './member.ts'
import { DESK, PHONE } from './person.ts'
import { goesTo, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

const OFFER = '怒江高山蓝莓 4 盒装'

describeWalk('a level as people see it', (walk) => {
  it(
    'lowers the price by a line of its own, is seen at a glance, and staff see who holds it',
    async () => {
      const zhou = await walk.enters('zhou', PHONE)
      await zhou.open(walk.url)
      await zhou.text(OFFER).click()
      await zhou.sees('怎么拼')
      await zhou.taps(/¥65.90.*单独购买/)
      await logsIn(zhou, /周末爱下厨/)
      // 2 % of ¥65.90, rounded down; then the coupon's ¥5.
      await zhou.sees('会员优惠 · 金卡', '-¥1.31', '-¥5.00', '支付 ¥59.59')
      await checksOut(zhou, { pay: '¥59.59', pickupPoint: '幸福里自提点' })
      await zhou.taps('查看订单')
      await zhou.sees('会员优惠 · 金卡', '-¥1.31', '优惠券 · 满 40 减 5', '-¥5.00')
      await zhou.shoots('money', { whole: true })

      await zhou.open(walk.url)
      await opensTab(zhou, '我的')
      await zhou.taps(/金卡.*升到黑金/)
      await zhou.sees('当前等级', '下单享 9.5 折', '成长值怎么来', '老系统的消费转入')
      await zhou.shoots('ladder', { whole: true })

      const owner = await walk.enters('owner', DESK)
      await signsIn(owner, `${walk.url}/admin/`, /店长/)
      await goesTo(owner, '会员等级')
      await owner.sees('4 · 黑金', '还没有人', '2 位')
      await owner.shoots('steps')
      await owner.text('1 位').click()
      await owner.text('周末爱下厨').click()
      await owner.sees('等级与成长', '升到金卡 · 成长值够了')
      await owner.shoots('member', { whole: true })
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
