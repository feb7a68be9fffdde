import { Merchant } from '../../test/sandbox/merchant.ts'
import { returnAddress } from './return-address.ts'

describe('the cashier', () => {
  let merchant: Merchant
  beforeAll(async () => {
    merchant = await Merchant.open()
  })
  afterAll(() => merchant.close())
  afterEach(() => merchant.control('POST', '/clock', { reset: true }))

  const act = (sheet: Record<string, string>, action: string) => merchant.device('/cashier/act', { ...sheet, action })
  const tradeState = async (no: string): Promise<unknown> =>
    (await merchant.pay('GET', `/v3/pay/transactions/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`)).json
      .trade_state

  it.each([
    ['pay', 'ok', 'SUCCESS'],
    ['pay-silent', 'cancel', 'SUCCESS'],
    ['cancel', 'cancel', 'NOTPAY'],
    ['insufficient', 'fail', 'NOTPAY'],
  ])('%s tells the client %s and leaves %s', async (action, result, expected) => {
    const { no, prepayId } = await merchant.order()
    expect((await act(merchant.sheet(prepayId), action)).json).toEqual({ result })
    expect(await tradeState(no)).toBe(expected)
  })

  describe('does not open', () => {
    it.each([
      ['another signature', { paySign: 'AAAA' }, 'sign-wrong'],
      ['another mini-program', { appId: 'wx0000000000000000' }, 'app-unknown'],
      ['another person', { openid: 'o_other' }, 'payer-differs'],
      ['an unknown prepay id', { package: 'prepay_id=wx0' }, 'prepay-unknown'],
      ['a package without prepay_id', { package: 'wx0' }, 'params-invalid'],
      ['MD5', { signType: 'MD5' }, 'params-invalid'],
      ['milliseconds', { timeStamp: '1700000000000' }, 'params-invalid'],
    ])('for %s', async (_what, change, code) => {
      const { no, prepayId } = await merchant.order()
      const reply = await act(merchant.sheet(prepayId, change), 'pay')
      expect([reply.status, reply.json.result, reply.json.code]).toEqual([409, 'fail', code])
      expect(await tradeState(no)).toBe('NOTPAY')
    })

    it('for parameters changed after signing', async () => {
      const { prepayId } = await merchant.order()
      const other = await merchant.order()
      const reply = await act({ ...merchant.sheet(prepayId), package: `prepay_id=${other.prepayId}` }, 'pay')
      expect(reply.json.code).toBe('sign-wrong')
    })

    it('twice: a second prepay id of a paid order is refused', async () => {
      const { body, prepayId } = await merchant.order()
      const again = await merchant.pay('POST', '/v3/pay/transactions/jsapi', body)
      await act(merchant.sheet(prepayId), 'pay')
      const reply = await act(merchant.sheet(String(again.json.prepay_id)), 'pay')
      expect(reply.json).toEqual({ result: 'fail', code: 'order-paid', message: '这笔订单已经支付过了，无需重复付款' })
    })

    it('after two hours, though a fresh prepay id does', async () => {
      const { body, prepayId } = await merchant.order()
      await merchant.control('POST', '/clock', { advanceSeconds: 7_200 })
      expect((await act(merchant.sheet(prepayId), 'pay')).json.code).toBe('prepay-expired')
      const again = await merchant.pay('POST', '/v3/pay/transactions/jsapi', body)
      expect((await act(merchant.sheet(String(again.json.prepay_id)), 'pay')).json).toEqual({ result: 'ok' })
    })

    it('after time_expire, which does not close the order', async () => {
      const timeExpire = new Date(Date.now() + 900_000).toISOString().replace(/\.\d+Z/, 'Z')
      const { no, prepayId } = await merchant.order({ time_expire: timeExpire })
      await merchant.control('POST', '/clock', { advanceSeconds: 901 })
      expect((await act(merchant.sheet(prepayId), 'pay')).json.code).toBe('order-expired')
      expect(await tradeState(no)).toBe('NOTPAY')
    })
  })

  describe('page', () => {
    const back = 'http://127.0.0.1:3000/#/pages/pay-result/index?no=1'
    const open = (sheet: Record<string, string>): Promise<Response> =>
      fetch(`${merchant.sandbox.deviceUrl}/cashier?${new URLSearchParams({ ...sheet, return: back })}`)
    const tap = (sheet: Record<string, string>, action: string): Promise<Response> =>
      fetch(`${merchant.sandbox.deviceUrl}/cashier`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ ...sheet, return: back, action }),
      })

    it('shows whom, what and how much, and runs no script', async () => {
      const { prepayId } = await merchant.order({ description: '<script>alert(1)</script>"草莓"' })
      const response = await open(merchant.sheet(prepayId))
      const html = await response.text()
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      for (const text of [
        '沙箱 · 不会真的扣款',
        '邻里鲜团',
        '29.90',
        '草莓',
        '确认支付',
        '取消',
        '余额不足',
        '已付但客户端没收到',
      ]) {
        expect(html).toContain(text)
      }
      expect(html).not.toContain('<script')
    })

    it('goes back with the result; a second tap on pay is the same payment', async () => {
      const { no, prepayId } = await merchant.order()
      const sheet = merchant.sheet(prepayId)
      const replies = [await tap(sheet, 'insufficient'), await tap(sheet, 'pay'), await tap(sheet, 'pay')]
      expect(replies.map((reply) => [reply.status, reply.headers.get('location')])).toEqual([
        [303, `${back}&result=fail`],
        [303, `${back}&result=ok`],
        [303, `${back}&result=ok`],
      ])
      expect(await tradeState(no)).toBe('SUCCESS')
    })

    it('explains why it does not open, with the way back', async () => {
      const { prepayId } = await merchant.order()
      const response = await open(merchant.sheet(prepayId, { openid: 'o_other' }))
      expect(response.status).toBe(409)
      const html = await response.text()
      expect(html).toContain('下单的微信号与当前支付的微信号不一致')
      expect(html).toContain('返回商户')
    })
  })
})

describe('the way back', () => {
  it.each([
    ['http://a/?x=1', 'http://a/?x=1&result=ok'],
    ['http://a/p?result=fail&x=1', 'http://a/p?x=1&result=ok'],
    ['http://a/#/pages/x', 'http://a/#/pages/x?result=ok'],
    ['http://a/?q=1#/pages/x?no=%E5%9B%A2', 'http://a/?q=1#/pages/x?no=%E5%9B%A2&result=ok'],
    ['javascript:alert(1)', undefined],
    ['/relative', undefined],
    [undefined, undefined],
  ])('%s', (address, expected) => {
    expect(returnAddress(address, 'ok')).toBe(expected)
  })
})
