import { setTimeout as sleep } from 'node:timers/promises'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { people } from './people.ts'

describeOnEachEngine('before an order is placed, as the built mini-program does it', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 3, start: { liveRunner: true } })
    ;({ person, leave } = people(shop))
  })
  afterEach(async () => {
    await leave()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  const orders = () => shop.rows('SELECT id FROM orders')
  const offer = () => `/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`

  test('pay names every gap, goes to the first, and falls silent where it is filled; a tick is given in one press', async () => {
    await shop.db.transaction((tx) => tx.run('UPDATE products SET isPerishable = 1'))
    const { weapp } = person('o_test_1')
    await weapp.open(offer())
    await weapp.tap('开团')
    await weapp.sees('支付 ¥19.90')
    await weapp.tap('支付 ¥19.90')
    await weapp.sees('请填写手机号')
    expect(weapp.text).toContain('请填写取货人姓名')
    expect(weapp.seen.toasts).toEqual(['请填写取货人姓名'])
    // Once the words are drawn.
    for (let n = 0; n < 100 && weapp.seen.scrolledTo.length === 0; n++) await sleep(20)
    expect(weapp.seen.scrolledTo).toEqual(['#gap-name'])
    expect(await orders()).toEqual([])

    await weapp.type('姓名', '林小满')
    await weapp.sees('请填写手机号')
    expect(weapp.text).not.toContain('请填写取货人姓名')
    await weapp.type('取货时核对，方便联系', '13800138000')
    expect(weapp.text).not.toContain('请填写手机号')

    await weapp.tap('支付 ¥19.90')
    await weapp.sees('同意并支付')
    expect(await orders()).toEqual([])
    await weapp.tap('再想想')
    for (let n = 0; n < 100 && weapp.text.includes('同意并支付'); n++) await sleep(20)
    expect(weapp.text).not.toContain('同意并支付')
    await weapp.tap('支付 ¥19.90')
    await weapp.tap('同意并支付')
    await weapp.sees('还差 2 人成团')
    expect(await orders()).toHaveLength(1)
  })

  test('without an address pay says so and leads to where one is written', async () => {
    const { weapp } = person('o_test_1')
    await weapp.open(offer())
    await weapp.tap('开团')
    await weapp.sees('支付 ¥19.90')
    await weapp.tap('快递到家')
    await weapp.sees('支付 ¥25.90')
    await weapp.tap('支付 ¥25.90')
    await weapp.sees('所在地区')
    expect(weapp.route).toBe('packages/member/pages/address-edit/index')
    expect(weapp.seen.toasts).toEqual(['请选择收货地址'])
    expect(await orders()).toEqual([])
  })

  test('the team that lacks one is joined from home and from the offer before another is opened', async () => {
    const { orderNo, teamCode } = await shop.place(0)
    await shop.confirm(0, orderNo)
    const { weapp } = person('o_test_2')
    await weapp.open('/pages/home/index')
    await weapp.tap('还差 2 人 · 去参团')
    expect(weapp.route).toBe('packages/team/pages/detail/index')
    await weapp.sees('我要参团')

    await weapp.open(offer())
    await weapp.tap('参团 · 还差 2 人')
    await weapp.sees('支付 ¥19.90')
    await weapp.type('姓名', '陈阿姨')
    await weapp.type('取货时核对，方便联系', '13800138001')
    await weapp.tap('支付 ¥19.90')
    await weapp.sees('还差 1 人成团')
    expect(await shop.rows('SELECT code, heldSeats FROM teams')).toEqual([{ code: teamCode, heldSeats: 2 }])
  })

  test('an order that waits for its money stands on home and on its offer, and is asked about before a second one', async () => {
    const { orderNo } = await shop.place(0)
    const { weapp } = person('o_test_1')
    // Signed in, as whoever has ordered is.
    await weapp.open(`/packages/order/pages/detail/index?orderNo=${orderNo}`)
    await weapp.tap('登录')
    await weapp.sees('支付 ¥19.90')
    await weapp.open('/pages/home/index')
    await weapp.sees('你有一笔待付款')
    await weapp.open(offer())
    await weapp.sees('你有一笔待付款')
    await weapp.tap('开团')
    expect(weapp.seen.questions).toEqual(['你有一笔待付款 这个团购已经下过单，还没有付款'])
    await weapp.sees('支付 ¥19.90')
    expect(weapp.route).toBe('packages/order/pages/detail/index')
    expect(await orders()).toHaveLength(1)
  })

  test('somebody invited is not led to other teams while there is a seat', async () => {
    const mine = await shop.place(0)
    await shop.confirm(0, mine.orderNo)
    const other = await shop.place(1)
    await shop.confirm(1, other.orderNo)
    const endsIn = (seconds: number) =>
      shop.db.transaction((tx) =>
        tx.run('UPDATE teams SET deadlineAt = ? WHERE code = ?', [
          new Date(shop.clock.now().getTime() + seconds * 1000),
          mine.teamCode,
        ]),
      )
    const { weapp } = person('o_test_3')
    await weapp.open(`/packages/team/pages/detail/index?code=${mine.teamCode}`)
    await weapp.sees('我要参团')
    expect(weapp.text).not.toContain('其他可以参加的团')
    await endsIn(-1)
    await weapp.open(`/packages/team/pages/detail/index?code=${mine.teamCode}`)
    await weapp.sees('其他可以参加的团')
    await endsIn(60)
  })
})
