import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('an order that says it can be paid can be paid', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 4 })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const alone = (n: number) => shop.place(n, { kind: 'alone' })
  const beforeDeadline = async (payDeadlineAt: string, seconds: number) => {
    const leftMs = Date.parse(payDeadlineAt) - shop.clock.now().getTime()
    await shop.advance(Math.floor(leftMs / 1000) - seconds)
  }

  test.each([45, 2])('%d seconds before the deadline', async (seconds) => {
    const n = seconds === 45 ? 0 : 1
    const { orderNo, payDeadlineAt } = await alone(n)
    await beforeDeadline(payDeadlineAt, seconds)
    expect((await shop.detail(n, orderNo)).canPay).toBe(true)
    expect(await shop.payAtCashier(n, orderNo)).toMatchObject({ result: 'ok' })
    await shop.settle(async () => (await shop.detail(n, orderNo)).paymentState === 'paid')
  })

  test('also when WeChat has heard of it before: it is told the same end each time', async () => {
    const { orderNo, payDeadlineAt } = await alone(2)
    await shop.loginCode('o_test_3')
    const pay = () => shop.http.post(`/api/v1/app/orders/${orderNo}/pay`, undefined, { as: shop.token(2) })
    expect((await pay()).status).toBe(200)
    // As if the answer had been lost: the prepay id never reached us.
    await shop.db.transaction((tx) =>
      tx.run('UPDATE payments SET prepayId = NULL, prepayExpiresAt = NULL WHERE outTradeNo = ?', [orderNo]),
    )
    await beforeDeadline(payDeadlineAt, 45)
    expect((await pay()).status).toBe(200)
    expect(await shop.payAtCashier(2, orderNo)).toMatchObject({ result: 'ok' })
  })

  test('when the deadline has passed it is closed here and at WeChat, grace or not', async () => {
    const { orderNo, payDeadlineAt } = await alone(3)
    await shop.loginCode('o_test_4')
    await beforeDeadline(payDeadlineAt, 45)
    const params = await shop.http.post(`/api/v1/app/orders/${orderNo}/pay`, undefined, { as: shop.token(3) })
    expect(params.status).toBe(200)
    await shop.advance(46)
    await shop.settle(async () => (await shop.detail(3, orderNo)).stage === 'closed')
    const refused = await shop.http.post(`/api/v1/app/orders/${orderNo}/pay`, undefined, { as: shop.token(3) })
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'payment.closed' }])
    expect(await shop.stockRow()).toMatchObject({ reserved: 3 })
  })
})
