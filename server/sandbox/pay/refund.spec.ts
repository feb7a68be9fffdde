import { Merchant } from '../../test/sandbox/merchant.ts'

const REFUND = '/v3/refund/domestic/refunds'

describe('refunds', () => {
  let merchant: Merchant
  beforeEach(async () => {
    merchant = await Merchant.open()
  })
  afterEach(() => merchant.close())

  const refund = (body: unknown) => merchant.pay('POST', REFUND, body)
  const minuteLater = () => merchant.control('POST', '/clock', { advanceSeconds: 60 })
  const state = async (): Promise<{ refunds: Record<string, unknown>[]; balanceFen: number }> =>
    (await merchant.control('GET', '/state')) as never

  it('is accepted as PROCESSING, then succeeds and is announced with refund_status', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/refunds/policy', { processingSeconds: null })
    const body = merchant.refundBody(no, 1_000)
    const accepted = await refund(body)
    expect(accepted.json).toMatchObject({
      status: 'PROCESSING',
      channel: 'ORIGINAL',
      out_trade_no: no,
      out_refund_no: body.out_refund_no,
      amount: { total: 2_990, refund: 1_000, payer_refund: 1_000, currency: 'CNY' },
    })
    await merchant.control('POST', '/refunds/settle', { outRefundNo: body.out_refund_no })
    await merchant.control('POST', '/drain')
    expect((await merchant.pay('GET', `${REFUND}/${String(body.out_refund_no)}`)).json.status).toBe('SUCCESS')
    const heard = merchant.heard.at(-1)!
    expect(JSON.parse(heard.body)).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { original_type: 'refund' },
    })
    expect(heard.contents).toMatchObject({ refund_status: 'SUCCESS', out_trade_no: no, amount: { refund: 1_000 } })
    expect(heard.contents).not.toHaveProperty('status')
    const query = `/v3/pay/transactions/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`
    expect((await merchant.pay('GET', query)).json.trade_state).toBe('REFUND')
  })

  it('succeeds by itself', async () => {
    const { no } = await merchant.paidOrder()
    const body = merchant.refundBody(no, 2_990)
    await refund(body)
    await merchant.until(({ refunds }) => (refunds as { status: string }[])[0]?.status === 'SUCCESS')
    const query = await merchant.pay('GET', `${REFUND}/${String(body.out_refund_no)}`)
    expect(query.json).toMatchObject({ status: 'SUCCESS', success_time: expect.any(String) as string })
  })

  it('answers a repeated number with the same refund and refuses another body under it', async () => {
    const { no } = await merchant.paidOrder()
    const body = merchant.refundBody(no, 1_000)
    const [first, second] = [await refund(body), await refund(body)]
    expect(second.json.refund_id).toBe(first.json.refund_id)
    const other = await refund({ ...body, amount: { refund: 999, total: 2_990, currency: 'CNY' } })
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST'])
    expect((await state()).refunds).toMatchObject([
      { outRefundNo: body.out_refund_no, refundFen: 1_000, requestCount: 2 },
    ])
  })

  it('keeps a minute between two refunds of an order', async () => {
    const { no } = await merchant.paidOrder()
    await refund(merchant.refundBody(no, 1))
    const hasty = await refund(merchant.refundBody(no, 1))
    expect([hasty.status, hasty.json.code]).toEqual([429, 'FREQUENCY_LIMITED'])
    expect((await state()).refunds).toHaveLength(1)
    await minuteLater()
    expect((await refund(merchant.refundBody(no, 1))).status).toBe(200)
  })

  it('never gives back more than was paid, except what a closed refund returned', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/refunds/policy', { outcome: 'CLOSED', processingSeconds: 0 })
    await refund(merchant.refundBody(no, 2_990))
    await merchant.control('POST', '/drain')
    await merchant.control('POST', '/refunds/policy', { outcome: 'SUCCESS' })
    await minuteLater()
    expect((await refund(merchant.refundBody(no, 2_000))).status).toBe(200)
    await minuteLater()
    const tooMuch = await refund(merchant.refundBody(no, 991))
    expect([tooMuch.status, tooMuch.json.code]).toEqual([400, 'INVALID_REQUEST'])
    expect((await refund(merchant.refundBody(no, 990))).status).toBe(200)
    expect((await state()).balanceFen).toBe(0)
  })

  it('allows fifty', async () => {
    const { no } = await merchant.paidOrder()
    const statuses: number[] = []
    for (let count = 0; count < 51; count++) {
      statuses.push((await refund(merchant.refundBody(no, 1))).status)
      await minuteLater()
    }
    expect(statuses).toEqual([...Array<number>(50).fill(200), 400])
  })

  it.each([
    ['an unpaid order', async () => (await merchant.order()).no, {}, 400, 'INVALID_REQUEST'],
    ['a missing order', async () => 'NOSUCHORDER', {}, 404, 'RESOURCE_NOT_EXISTS'],
    [
      'another total',
      async () => (await merchant.paidOrder()).no,
      { amount: { refund: 1, total: 2_991, currency: 'CNY' } },
      400,
      'PARAM_ERROR',
    ],
    ['no order at all', async () => '', { out_trade_no: undefined }, 400, 'PARAM_ERROR'],
    ['an unknown field', async () => (await merchant.paidOrder()).no, { why: 1 }, 400, 'PARAM_ERROR'],
  ])('refuses %s', async (_what, numberOf, change, status, code) => {
    const reply = await refund(merchant.refundBody(await numberOf(), 1, change))
    expect([reply.status, reply.json.code]).toEqual([status, code])
    expect((await state()).refunds).toEqual([])
  })

  it('says NOT_ENOUGH when the money is gone, and takes the same number later', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/balance', { balanceFen: 0 })
    const body = merchant.refundBody(no, 2_990)
    const poor = await refund(body)
    expect([poor.status, poor.json.code]).toEqual([403, 'NOT_ENOUGH'])
    await merchant.control('POST', '/balance', { balanceFen: 5_000 })
    expect((await refund(body)).status).toBe(200)
  })

  it('turns refusals above six a second into FREQUENCY_LIMITED', async () => {
    await merchant.close()
    const oneMoment = Date.now()
    merchant = await Merchant.open({ wall: () => oneMoment })
    const replies = await Promise.all(Array.from({ length: 9 }, () => refund(merchant.refundBody('NOSUCHORDER', 1))))
    const codes = replies.map((reply) => reply.json.code)
    expect(codes.filter((code) => code === 'RESOURCE_NOT_EXISTS')).toHaveLength(6)
    expect(codes.filter((code) => code === 'FREQUENCY_LIMITED')).toHaveLength(3)
  })

  it('ends after a year', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/clock', { advanceSeconds: 365 * 86_400 + 1 })
    expect((await refund(merchant.refundBody(no, 1))).json.code).toBe('INVALID_REQUEST')
  })
})
