import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { disguises } from '../../sandbox/notify/disguise.ts'

describeOnEachEngine('bug 10: only what WeChat Pay has signed about our own order is believed', (start) => {
  let shop: TradeShop
  let orderNo: string
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1 })
    orderNo = (await shop.place(0)).orderNo
    await shop.control('/notifications/rules', { outTradeNo: orderNo, drop: true, times: null })
    await shop.payAtCashier(0, orderNo, 'pay-silent')
  })

  test.each([...disguises])('a notification in the disguise of %s is refused and changes nothing', async (disguise) => {
    const answer = await shop.control<{ status: number | null }>('/notifications/forge', {
      outTradeNo: orderNo,
      disguise,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(await shop.rows('SELECT paymentState FROM orders')).toEqual([{ paymentState: 'unpaid' }])
    expect(await shop.rows('SELECT status, transactionId FROM payments')).toEqual([
      { status: 'pending', transactionId: null },
    ])
  })

  test.each(['wechatpay-signature', 'wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial'])(
    'without the header %s it is refused',
    async (missing) => {
      const all = {
        'wechatpay-signature': 'x',
        'wechatpay-timestamp': '1',
        'wechatpay-nonce': 'n',
        'wechatpay-serial': 's',
      }
      const headers = Object.fromEntries(Object.entries(all).filter(([name]) => name !== missing))
      const answer = await shop.http.post<{ code: string }>('/api/wechat/pay/transactions', { id: 'EV-1' }, { headers })
      expect([answer.status, answer.body.code]).toEqual([401, 'payment.signature'])
    },
  )

  test('the genuine one still works afterwards', async () => {
    const { answers } = await shop.control<{ answers: { status: number }[] }>('/notifications/replay', {
      outTradeNo: orderNo,
    })
    expect(answers.map(({ status }) => status)).toEqual([204])
    expect(await shop.rows('SELECT paymentState FROM orders')).toEqual([{ paymentState: 'paid' }])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
