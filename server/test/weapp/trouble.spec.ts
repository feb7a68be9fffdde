import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { fillInAndPay, people } from './people.ts'

const ORDERS = 'POST /api/v1/app/orders'

describeOnEachEngine('trouble on the way to an order, as the built mini-program meets it', (start) => {
  let shop: TradeShop
  let person: ReturnType<typeof people>['person']
  let leave: () => Promise<void>

  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 3, groupBuy: { teamSize: 2 }, start: { liveRunner: true } })
    ;({ person, leave } = people(shop))
  })
  afterEach(() => leave())

  const orders = () => shop.rows('SELECT payableFen, paymentState FROM orders ORDER BY id')

  async function atCheckout(openid: string, teamCode?: string) {
    const { weapp, phone } = person(openid)
    if (teamCode) await weapp.open(`/packages/team/pages/detail/index?code=${teamCode}`)
    else await weapp.open(`/packages/group-buy/pages/detail/index?code=${shop.groupBuyCode}`)
    await weapp.tap(teamCode ? '我要参团' : '开团')
    return { weapp, phone }
  }

  test('the answer to an order gets lost: the same order is asked for again, and there is one', async () => {
    const { weapp } = await atCheckout('o_test_1')
    weapp.seen.loseAnswerTo = ORDERS
    await fillInAndPay(weapp, '林小满')
    await weapp.sees('还差 1 人成团')
    expect(weapp.seen.requests.filter((request) => request === ORDERS)).toHaveLength(2)
    expect(await orders()).toEqual([{ payableFen: 1990, paymentState: 'paid' }])
  })

  test('the price changes between quote and order: the new one is shown, and only a yes pays it', async () => {
    const { weapp } = await atCheckout('o_test_1')
    await weapp.sees('支付 ¥19.90')
    await shop.db.transaction((tx) => tx.run('UPDATE group_buy_items SET groupPriceFen = 2190'))
    await fillInAndPay(weapp, '林小满')
    await weapp.sees('还差 1 人成团')
    expect(weapp.seen.questions).toEqual(['价格有变化 现在需要支付 ¥21.90，要继续吗？'])
    expect(await orders()).toEqual([{ payableFen: 2190, paymentState: 'paid' }])
  })

  test('the last seat is taken meanwhile: other teams are the way on, and nothing was ordered', async () => {
    const { teamCode } = await shop.place(0)
    const { weapp } = await atCheckout('o_test_2', teamCode!)
    await weapp.sees('支付 ¥19.90')
    await shop.place(2, { teamCode: teamCode! })
    const before = await orders()
    await fillInAndPay(weapp, '陈阿姨')
    await weapp.sees('这个团刚刚坐满')
    expect(weapp.seen.questions).toEqual(['没能下单 晚了一步，这个团刚刚满员'])
    expect(await orders()).toEqual(before)
  })

  test('not enough money: the seat is held, and paying again works', async () => {
    const { weapp, phone } = await atCheckout('o_test_1')
    phone.atCashier = 'insufficient'
    await fillInAndPay(weapp, '林小满')
    await weapp.sees('付款没有成功')
    phone.atCashier = 'pay'
    await weapp.tap('重新付款 ¥19.90')
    await weapp.sees('还差 1 人成团')
    expect(await orders()).toEqual([{ payableFen: 1990, paymentState: 'paid' }])
  })

  test('no name, no phone: said at the field, and the server is not asked', async () => {
    const { weapp } = await atCheckout('o_test_new')
    await weapp.sees('支付 ¥19.90')
    await weapp.tap('支付 ¥19.90')
    await weapp.sees('请填写取货人姓名')
    await weapp.type('姓名', '新客')
    await weapp.type('取货时核对，方便联系', '12345')
    await weapp.tap('支付 ¥19.90')
    await weapp.sees('手机号好像不对')
    expect(weapp.seen.requests).not.toContain(ORDERS)
    expect(await orders()).toEqual([])
  })
})
