import { Merchant, plain } from '../../test/sandbox/merchant.ts'
import { Faults } from './faults.ts'

const PLACE = '/v3/pay/transactions/jsapi'
const REFUND = '/v3/refund/domestic/refunds'

describe('faults', () => {
  let merchant: Merchant
  beforeAll(async () => {
    merchant = await Merchant.open()
  })
  afterAll(() => merchant.close())
  afterEach(() => merchant.control('DELETE', '/faults'))

  const refundsOf = async (no: string): Promise<unknown[]> => {
    const { refunds } = (await merchant.control('GET', '/state')) as { refunds: { outTradeNo: string }[] }
    return refunds.filter((refund) => refund.outTradeNo === no)
  }

  it('loses the answer after the work is done: the same request again finds it done once', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/faults', { kind: 'reset-after', method: 'POST', path: REFUND, times: 2 })
    const body = merchant.refundBody(no, 2_990)
    await expect(merchant.pay('POST', REFUND, body)).rejects.toThrow('fetch failed')
    await expect(merchant.pay('POST', REFUND, body)).rejects.toThrow('fetch failed')
    expect((await merchant.pay('POST', REFUND, body)).status).toBe(200)
    expect(await refundsOf(no)).toMatchObject([{ refundFen: 2_990, requestCount: 3 }])
    const { byRoute } = (await merchant.control('GET', '/calls')) as { byRoute: Record<string, { byStatus: object }> }
    expect(byRoute[`POST ${REFUND}`]!.byStatus).toEqual({ lost: 2, 200: 1 })
  })

  it.each([
    ['reset-before', 'fetch failed'],
    ['system-error', [500, 'SYSTEM_ERROR', null]],
    ['rate-limited', [429, 'FREQUENCY_LIMITED', null]],
    ['bad-gateway', [502, undefined, null]],
  ])('%s does nothing', async (kind, expected) => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/faults', { kind, path: REFUND })
    const outcome = await merchant.pay('POST', REFUND, merchant.refundBody(no, 1)).then(
      (reply) => [reply.status, reply.json.code, reply.headers.get('wechatpay-signature')],
      (error: Error) => error.message,
    )
    expect(outcome).toEqual(expected)
    expect(await refundsOf(no)).toEqual([])
  })

  it('system-error-after does the work and denies it', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/faults', { kind: 'system-error-after', path: REFUND })
    expect((await merchant.pay('POST', REFUND, merchant.refundBody(no, 1))).json.code).toBe('SYSTEM_ERROR')
    expect(await refundsOf(no)).toHaveLength(1)
  })

  it('tampers with the signature, or leaves it out', async () => {
    await merchant.control('POST', '/faults', { kind: 'tampered-signature', path: '/v3/certificates' })
    await merchant.control('POST', '/faults', { kind: 'unsigned', path: '/v3/certificates' })
    const tampered = await merchant.pay('GET', '/v3/certificates')
    const unsigned = await merchant.pay('GET', '/v3/certificates')
    const healthy = await merchant.pay('GET', '/v3/certificates')
    expect([tampered, unsigned, healthy].map((each) => merchant.isSigned(plain(each.headers), each.text))).toEqual([
      false,
      false,
      true,
    ])
    expect(tampered.headers.get('wechatpay-signature')).not.toBeNull()
    expect(unsigned.headers.get('wechatpay-signature')).toBeNull()
  })

  it('is late', async () => {
    await merchant.control('POST', '/faults', { kind: 'latency', latencyMs: 120 })
    const started = performance.now()
    await merchant.pay('GET', '/v3/certificates')
    expect(performance.now() - started).toBeGreaterThan(110)
  })

  it('refuses a mistyped rule', async () => {
    await expect(merchant.control('POST', '/faults', { kind: 'latency', latency: 5 })).rejects.toThrow('latency')
    expect(await merchant.control('GET', '/faults')).toEqual([])
  })

  it('orders in spite of it all', async () => {
    await merchant.newPerson('o_spec')
    await merchant.control('POST', '/faults', { kind: 'reset-after', path: PLACE, times: 1 })
    const body = merchant.orderBody()
    await expect(merchant.pay('POST', PLACE, body)).rejects.toThrow('fetch failed')
    expect((await merchant.pay('POST', PLACE, body)).status).toBe(200)
  })
})

describe('fault rules', () => {
  const rule = { kind: 'system-error', times: 1, skip: 0, latencyMs: 0 } as const

  it('match a method and a path with *, skip some, and run out', () => {
    const faults = new Faults()
    faults.add({ ...rule, method: 'post', path: '/v3/*/close', skip: 1 })
    const kinds = (method: string, path: string): string[] => faults.take(method, path).map((each) => each.kind)
    expect(kinds('GET', '/v3/a/close')).toEqual([])
    expect(kinds('POST', '/v3/a')).toEqual([])
    expect(kinds('POST', '/v3/a/close')).toEqual([])
    expect(kinds('POST', '/v3/a/b/close')).toEqual(['system-error'])
    expect(kinds('POST', '/v3/a/close')).toEqual([])
  })

  it('hit one at a time, latency besides', () => {
    const faults = new Faults()
    faults.add({ ...rule })
    faults.add({ ...rule, kind: 'bad-gateway' })
    faults.add({ ...rule, kind: 'latency', times: null, latencyMs: 5 })
    expect(faults.take('GET', '/').map((each) => each.kind)).toEqual(['system-error', 'latency'])
    expect(faults.take('GET', '/').map((each) => each.kind)).toEqual(['bad-gateway', 'latency'])
    faults.clear()
    expect(faults.take('GET', '/')).toEqual([])
  })
})
