import { setTimeout as sleep } from 'node:timers/promises'
import { ReadyOrder } from '../../src/modules/trade/fulfilment/ready-order.ts'
import { VerifyPickup } from '../../src/modules/trade/fulfilment/verify-pickup.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { WeappHost } from './host.ts'
import { fillInAndPay, people } from './people.ts'

const TITLE = '阳光玫瑰葡萄 2 斤'
const OWNER = { kind: 'staff', staffId: 1, role: 'owner', pickupPointId: null } as const

describeOnEachEngine('the built mini-program against the real server', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2, groupBuy: { teamSize: 2 }, start: { liveRunner: true } })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  test('one opens a team and pays, a friend joins through the shared path, the goods are handed over, points come', async () => {
    const opener = person('o_test_1')
    await opener.weapp.open('/pages/home/index')
    await opener.weapp.tap(TITLE)
    await opener.weapp.sees('还没有正在拼的团')
    expect(opener.weapp.seen.requests.filter((request) => request.includes('/session'))).toEqual([])
    await opener.weapp.tap('开团')
    await fillInAndPay(opener.weapp, '林小满')
    await opener.weapp.sees('还差 1 人成团，快叫上好友')
    const { path, title } = opener.weapp.shared()
    expect(path).toMatch(/^\/packages\/team\/pages\/detail\/index\?code=[0-9A-Z]{10}&from=\w+$/)
    expect(title).toBe(`还差 1 人，¥19.90 拼「${TITLE}」`)

    const friend = person('o_test_2')
    await friend.weapp.open(path!)
    await friend.weapp.sees('还差1 人就能成团')
    await friend.weapp.tap('我要参团')
    friend.phone.atCashier = 'cancel'
    await fillInAndPay(friend.weapp, '陈阿姨')
    await friend.weapp.sees('付款没有完成')
    // Paid, but the phone heard "cancel": the server knows better.
    friend.phone.atCashier = 'pay-silent'
    await friend.weapp.tap('重新付款 ¥19.90')
    await friend.weapp.sees('成团啦，商家开始备货')

    await opener.weapp.tap('查看订单')
    await opener.weapp.sees('拼团成功')
    const orderNo = /T[0-9A-Z]{12,}/.exec(opener.weapp.text)![0]
    await shop.app.get(ReadyOrder, { strict: false }).run(OWNER.staffId, orderNo)
    await opener.weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
    await opener.weapp.sees('可以取货了')
    const { pickup } = await shop.detail(0, orderNo)
    const shown = pickup!.code!.match(/.{1,4}/g)!.join(' ')
    expect(opener.weapp.text).toContain(shown)

    await shop.app.get(VerifyPickup, { strict: false }).run(OWNER, pickup!.code!)
    await until(async () => (await shop.detail(0, orderNo)).timeline.some((step) => step.kind === 'points-pending'))
    await opener.weapp.open('/packages/loyalty/pages/points/index')
    await opener.weapp.sees('19 积分待到账')
    await opener.weapp.open('/pages/me/index')
    await opener.weapp.sees('19 积分待到账')

    expect(friend.weapp.seen.requests.filter((request) => request === 'POST /api/v1/app/orders')).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('a double tap makes one order, and one who is in already is led to it', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open(`/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`)
    await weapp.tap('开团')
    await weapp.sees('支付 ¥19.90')
    const before = await orderCount()
    await Promise.all([weapp.tap('支付 ¥19.90'), weapp.tap('支付 ¥19.90')])
    await weapp.sees('还差 1 人成团，快叫上好友')
    expect(await orderCount()).toBe(before + 1)

    const { path } = weapp.shared()
    await weapp.open(path!)
    await weapp.sees('就差这几位了，叫上好友一起')
    const team = new URLSearchParams(path!.split('?')[1]).get('code')
    await weapp.open(
      `/packages/order/pages/checkout/index?groupBuyCode=${shop.groupBuyCode}&kind=team&teamCode=${team}`,
    )
    await weapp.tap('支付 ¥19.90')
    await weapp.sees('订单动态')
    expect(weapp.seen.questions).toEqual(['没能下单 已经在这个团里了'])
    expect(await orderCount()).toBe(before + 1)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('every page opens for a guest without breaking, and asks for nothing WeChat does not have', async () => {
    const { weapp } = person('o_test_guest')
    for (const page of WeappHost.pages()) {
      await weapp.open(`/${page}?code=none&orderNo=none&groupBuyCode=none`)
      await until(async () => weapp.text.length > 0)
      expect(weapp.nodesWithoutTemplate()).toEqual([])
    }
    expect([...weapp.seen.unknown]).toEqual([])
  })

  test('what crosses the bridge to a page stays small', async () => {
    const { weapp } = person('o_test_2')
    await weapp.open('/pages/home/index')
    await weapp.sees(TITLE)
    expect(weapp.setData.largest).toBeLessThan(20_000)
  })

  const orderCount = async () => (await shop.rows('SELECT id FROM orders')).length
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 250; look++) {
    if (await isSo()) return
    await sleep(20)
  }
  throw new Error('it did not come about in time')
}
