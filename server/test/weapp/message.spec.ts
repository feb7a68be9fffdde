import { setTimeout as sleep } from 'node:timers/promises'
import { ShipOrder } from '../../src/modules/trade/fulfilment/ship-order.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { fillInAndPay, people } from './people.ts'

const STAFF = 1

describeOnEachEngine('messages and the receipt, on the phone', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeAll(async () => {
    shop = await openTradeShop(start, {
      members: 2,
      groupBuy: { teamSize: 2, hasExpress: true, shippingFen: 0 },
      start: { liveRunner: true },
    })
    ;({ person, leave } = people(shop))
  })
  afterAll(() => leave())

  const arrived = async () =>
    (await shop.control<{ messages: { openid: string; data: Record<string, string> }[] }>('/messages')).messages

  test('asked after paying, told when the team has formed, and the inbox opens what it is about', async () => {
    const opener = person('o_test_1')
    await opener.weapp.open(`/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`)
    await opener.weapp.tap('开团')
    await fillInAndPay(opener.weapp, '林小满')
    await opener.weapp.sees('有消息时在微信里告诉你？')
    await opener.weapp.sees('成团结果、到货取货、快到时间时提醒')
    await opener.weapp.tap('通知我')
    await opener.weapp.sees('好的，到时候微信告诉你')
    const { path } = opener.weapp.shared()

    const friend = person('o_test_2')
    friend.phone.toMessages = 'reject'
    await friend.weapp.open(path!)
    await friend.weapp.tap('我要参团')
    await fillInAndPay(friend.weapp, '陈阿姨')
    await friend.weapp.sees('通知我')
    await friend.weapp.tap('通知我')
    await until(async () => !friend.weapp.text.includes('有消息时在微信里告诉你？'))

    await until(async () => (await arrived()).length > 0)
    await sleep(300)
    expect(await arrived()).toMatchObject([{ openid: 'o_test_1', data: { phrase2: '已成团' } }])

    await opener.weapp.open('/packages/member/pages/notices/index')
    await opener.weapp.sees('2 条未读')
    await opener.weapp.sees('今天')
    await opener.weapp.tap('成团啦')
    await opener.weapp.sees('订单动态')
    await opener.weapp.open('/packages/member/pages/notices/index')
    await opener.weapp.sees('1 条未读')
    await opener.weapp.tap('全部已读')
    await opener.weapp.sees('没有未读')
    expect([...opener.weapp.seen.unknown]).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('asked again right after a word to the shop, and told of the answer', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open('/packages/ticket/pages/new/index?kind=question')
    await weapp.tap('登录')
    await weapp.type('比如：这款适合老人吃吗', '周日开门吗')
    await weapp.tap('提交')
    await weapp.sees('客服回复')
    await weapp.tap('通知我')
    await weapp.sees('好的，到时候微信告诉你')
    const [ticket] = await shop.rows<{ code: string }>('SELECT code FROM tickets')
    const answer = (text: string) =>
      shop.http.post(`/api/v1/admin/tickets/${ticket!.code}/messages`, { text }, { as: shop.staffToken() })
    const told = async () => (await arrived()).filter(({ data }) => data.thing1 === '周日开门吗')
    await answer('开的，九点到六点')
    await until(async () => (await told()).length > 0)
    expect(await told()).toMatchObject([{ openid: 'o_test_1', data: { thing2: '开的，九点到六点' } }])
    // Nobody is asked while the last word is the shop's; the next word of one's own is another wish.
    await weapp.open(`/packages/ticket/pages/detail/index?code=${ticket!.code}`)
    await weapp.sees('开的，九点到六点')
    expect(weapp.text).not.toContain('通知我')
    await weapp.tap('补充说明')
    await weapp.type('还想补充什么', '谢谢，那停车呢')
    await weapp.tap('发送')
    await weapp.sees('通知我')
    expect([...weapp.seen.unknown]).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the receipt is confirmed in WeChat’s own component, and only WeChat’s word counts', async () => {
    const { body: address } = await shop.http.post<{ code: string }>('/api/v1/app/me/addresses', ADDRESS, {
      as: shop.token(0),
    })
    const wish = { kind: 'alone' as const, delivery: 'express' as const, addressCode: address.code }
    const { orderNo } = await shop.place(0, { ...wish, pickupPointCode: undefined, contact: undefined })
    await shop.payAtCashier(0, orderNo)
    await until(async () => (await shop.orderRow(orderNo))?.fulfilmentState === 'preparing')
    const parcel = { companyCode: 'SF', trackingNo: 'SF1234567890' }
    await shop.app.get(ShipOrder, { strict: false }).run(STAFF, orderNo, parcel)
    await until(async () => (await shop.detail(0, orderNo)).wechatReceipt !== null)

    const { weapp, phone } = person('o_test_1')
    await weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
    await weapp.tap('登录')
    phone.toReceipt = 'cancel'
    await weapp.tap('确认收货')
    await sleep(300)
    expect((await shop.orderRow(orderNo))?.fulfilmentState).toBe('shipped')
    phone.toReceipt = 'confirm'
    await weapp.tap('确认收货')
    await until(async () => (await shop.orderRow(orderNo))?.fulfilmentState === 'received')
    expect(weapp.seen.questions).toEqual([])
    expect([...weapp.seen.unknown]).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

const ADDRESS = {
  name: '林小满',
  phone: '13800000001',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
  isDefault: true,
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 250; look++) {
    if (await isSo()) return
    await sleep(20)
  }
  throw new Error('it did not come about in time')
}
