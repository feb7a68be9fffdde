import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

describeOnEachEngine('paying with coupon and points, as the built mini-program does it', (start) => {
  test('the best coupon is there, points are switched on, a part goes back, and every amount is exact', async () => {
    const shop = await openTradeShop(start, { members: 2, groupBuy: { teamSize: 2 }, start: { liveRunner: true } })
    const purse = checkoutPurse(shop)
    const { person, leave } = people(shop)
    try {
      const couponCode = await purse.coupon(0)
      await purse.coupon(0, { title: '满 50 减 20', thresholdFen: 5000, offFen: 2000 })
      await purse.points(0, 301)

      const { weapp } = person('o_test_1')
      await weapp.open(`/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`)
      await weapp.tap('开团')
      await weapp.sees('支付 ¥14.90')
      await weapp.tap('+')
      await weapp.sees('支付 ¥34.80')
      await weapp.tap('满 15 减 5')
      await weapp.sees('还差 ¥10.20 可用')
      await weapp.tap('关闭')
      await weapp.tap('用 301 积分抵 ¥3.01')
      await weapp.sees('支付 ¥31.79')
      await weapp.type('姓名', '林小满')
      await weapp.type('取货时核对，方便联系', '13800138000')
      await weapp.tap('支付 ¥31.79')
      await weapp.sees('还差 1 人成团')

      const [order] = await shop.rows<{ orderNo: string }>('SELECT orderNo FROM orders')
      const { orderNo } = order!
      const lines = [{ itemId: shop.itemIds[0]!, quantity: 1 }]
      const refund = await shop.http.post(
        `/api/v1/admin/orders/${orderNo}/refund-lines`,
        { lines, reason: '少发一份' },
        { as: shop.staffToken(), key: randomUUID() },
      )
      expect(refund.status).toBe(200)
      const until = Date.now() + 10_000
      while ((await shop.rows("SELECT id FROM refunds WHERE status = 'succeeded'")).length === 0) {
        if (Date.now() > until) throw new Error('the refund did not arrive')
        await sleep(50)
      }
      // Half of ¥31.79 and of 301 points, rounded down; the other halves are what is left.
      const { money } = await shop.detail(0, orderNo)
      expect(money).toMatchObject({ paidFen: 3179, refundedFen: 1589, pointsUsed: 301, pointsReturned: 150 })
      expect(await purse.balance(0)).toBe(150)
      expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'used' })
      await weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
      await weapp.sees('优惠券 · 满 15 减 5')
      await weapp.sees('积分抵扣（301 分）')
      await weapp.sees('¥15.89')
      expect(await shop.brokenInvariants()).toEqual([])
    } finally {
      await leave()
    }
  })
})
