import { Merchant, plain } from '../../test/sandbox/merchant.ts'

const PLACE = '/v3/pay/transactions/jsapi'

describe('orders', () => {
  let merchant: Merchant
  beforeAll(async () => {
    merchant = await Merchant.open()
  })
  afterAll(() => merchant.close())
  afterEach(() => merchant.control('POST', '/clock', { reset: true }))

  const query = (no: string) =>
    merchant.pay('GET', `/v3/pay/transactions/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`)
  const close = (no: string, body: unknown = { mchid: merchant.env.WECHATPAY_MCHID }) =>
    merchant.pay('POST', `/v3/pay/transactions/out-trade-no/${no}/close`, body)

  it('places, queries, pays and queries again, every 2xx signed', async () => {
    const { no, prepayId } = await merchant.order({ attach: 'abc' })
    expect(prepayId).toMatch(/^wx\d{8}[0-9a-f]{26}$/)
    const unpaid = await query(no)
    expect(unpaid.json).toEqual({
      appid: merchant.env.WECHAT_APPID,
      mchid: merchant.env.WECHATPAY_MCHID,
      out_trade_no: no,
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      attach: 'abc',
      payer: { openid: 'o_spec' },
      promotion_detail: [],
      amount: { total: 2990, currency: 'CNY' },
    })
    expect(merchant.isSigned(plain(unpaid.headers), unpaid.text)).toBe(true)
    expect(unpaid.headers.get('wechatpay-serial')).toBe(merchant.env.WECHATPAY_PUBLIC_KEY_ID)
    expect(unpaid.headers.get('request-id')).toMatch(/-0$/)

    await merchant.device('/cashier/act', { ...merchant.sheet(prepayId), action: 'pay' })
    const paid = (await query(no)).json
    expect(paid).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'JSAPI',
      amount: { total: 2990, payer_total: 2990 },
    })
    expect(paid.transaction_id).toMatch(/^42\d{26}$/)
    expect(paid.success_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
    const byId = await merchant.pay(
      'GET',
      `/v3/pay/transactions/id/${String(paid.transaction_id)}?mchid=${merchant.env.WECHATPAY_MCHID}`,
    )
    expect(byId.json).toEqual(paid)
  })

  it('answers a missing order with an unsigned 404 and its number in Request-ID', async () => {
    const reply = await query('NOSUCHORDER')
    expect([reply.status, reply.json]).toEqual([404, { code: 'ORDER_NOT_EXIST', message: '订单不存在' }])
    expect(reply.headers.get('request-id')).toMatch(/-268512771$/)
    expect(reply.headers.get('wechatpay-signature')).toBeNull()
  })

  it('does not take __proto__ for an order', async () => {
    expect((await query('__proto__')).json.code).toBe('ORDER_NOT_EXIST')
  })

  it.each([
    ['an unknown field', { coupon: 1 }, 400, 'PARAM_ERROR', '270924358'],
    ['an unknown field inside', { amount: { total: 1, currency: 'CNY', fee: 1 } }, 400, 'PARAM_ERROR', '270924358'],
    ['a text as amount', { amount: { total: '1' } }, 400, 'PARAM_ERROR', '268435461'],
    ['nothing to pay', { amount: { total: 0 } }, 400, 'PARAM_ERROR', '268435464'],
    ['half a fen', { amount: { total: 1.5 } }, 400, 'PARAM_ERROR', '268435461'],
    ['a long description', { description: '长'.repeat(128) }, 400, 'PARAM_ERROR', '268435464'],
    ['a number with odd signs', { out_trade_no: 'abc/def' }, 400, 'PARAM_ERROR', '268435461'],
    ['a short number', { out_trade_no: 'abcde' }, 400, 'PARAM_ERROR', '268435461'],
    ['a notify_url with a query', { notify_url: 'https://shop.example/n?a=1' }, 400, 'PARAM_ERROR', '268435461'],
    ['a time that is not RFC 3339', { time_expire: '2030-01-01 10:00:00' }, 400, 'PARAM_ERROR', '268435461'],
    ['a time in the past', { time_expire: '2020-01-01T10:00:00+08:00' }, 400, 'PARAM_ERROR', '268435461'],
    ['a person of nobody', { payer: { openid: 'o_nobody' } }, 500, 'OPENID_MISMATCH', '268435466'],
    ['an app of somebody else', { appid: 'wx0000000000000000' }, 400, 'APPID_MCHID_NOT_MATCH', '268445527'],
  ])('refuses %s and keeps nothing', async (_what, change, status, code, number) => {
    await merchant.newPerson('o_spec')
    const body = merchant.orderBody(change)
    const reply = await merchant.pay('POST', PLACE, body)
    expect([reply.status, reply.json.code, reply.headers.get('request-id')?.split('-').at(-1)]).toEqual([
      status,
      code,
      number,
    ])
    expect((await query(String(body.out_trade_no).replace('/', ''))).status).toBe(404)
  })

  it('refuses a person who belongs to another mini-program', async () => {
    await merchant.control('POST', '/people', { people: [{ openid: 'o_elsewhere', appid: 'wxelsewhere' }] })
    const reply = await merchant.pay('POST', PLACE, merchant.orderBody({ payer: { openid: 'o_elsewhere' } }))
    expect(reply.json.code).toBe('OPENID_MISMATCH')
  })

  it('lets the same body in again, whatever the order of its keys, and no other', async () => {
    const { prepayId, body } = await merchant.order()
    const turned = Object.fromEntries(Object.entries(body).reverse())
    const again = await merchant.pay('POST', PLACE, turned)
    expect(again.status).toBe(200)
    expect(again.json.prepay_id).not.toBe(prepayId)
    const other = await merchant.pay('POST', PLACE, { ...body, amount: { total: 2_991, currency: 'CNY' } })
    expect([other.status, other.json.code, other.headers.get('request-id')?.split('-').at(-1)]).toEqual([
      400,
      'INVALID_REQUEST',
      '268498688',
    ])
  })

  it('closes once and again with a signed empty 204; then neither pays nor re-enters', async () => {
    const { no, prepayId, body } = await merchant.order()
    for (const reply of [await close(no), await close(no)]) {
      expect([reply.status, reply.text]).toEqual([204, ''])
      expect(merchant.isSigned(plain(reply.headers), '')).toBe(true)
    }
    expect((await query(no)).json.trade_state).toBe('CLOSED')
    expect((await merchant.device('/cashier/act', { ...merchant.sheet(prepayId), action: 'pay' })).json.code).toBe(
      'order-closed',
    )
    expect((await merchant.pay('POST', PLACE, body)).json.code).toBe('ORDER_CLOSED')
  })

  it('does not close a paid order', async () => {
    const { no } = await merchant.paidOrder()
    const reply = await close(no)
    expect([reply.status, reply.json.code, reply.headers.get('request-id')?.split('-').at(-1)]).toEqual([
      400,
      'ORDERPAID',
      '268449538',
    ])
    expect((await query(no)).json.trade_state).toBe('SUCCESS')
  })

  it('closes by itself after seven days', async () => {
    const { no } = await merchant.order()
    await merchant.control('POST', '/clock', { advanceSeconds: 7 * 86_400 })
    expect((await query(no)).json.trade_state).toBe('CLOSED')
  })

  it('refuses a query without, or with another, mchid', async () => {
    const { no } = await merchant.order()
    const path = `/v3/pay/transactions/out-trade-no/${no}`
    expect((await merchant.pay('GET', path)).json.code).toBe('PARAM_ERROR')
    expect((await merchant.pay('GET', `${path}?mchid=1900000009`)).json.code).toBe('INVALID_REQUEST')
  })
})
