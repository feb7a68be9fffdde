import { Merchant, plain } from '../../test/sandbox/merchant.ts'

describe('authorization', () => {
  let merchant: Merchant
  let path: string
  beforeAll(async () => {
    merchant = await Merchant.open()
    path = `/v3/pay/transactions/out-trade-no/NOSUCHORDER?mchid=${merchant.env.WECHATPAY_MCHID}`
  })
  afterAll(() => merchant.close())

  const secondsFromNow = (seconds: number): string => String(Math.floor(Date.now() / 1_000) + seconds)

  it('admits a signed request', async () => {
    expect((await merchant.pay('GET', path)).json.code).toBe('ORDER_NOT_EXIST')
  })

  it.each([
    ['another scheme', { authorization: 'Bearer x' }],
    ['a missing attribute', { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001"' }],
    ['another serial', { serial: 'A'.repeat(40) }],
    ['a stale timestamp', { timestamp: secondsFromNow(-310) }],
    ['a timestamp of the future', { timestamp: secondsFromNow(310) }],
    ['another body', { signedBody: '{}' }],
    ['a long nonce', { nonce: 'n'.repeat(33) }],
  ])('refuses %s', async (_what, overrides) => {
    const reply = await merchant.pay('GET', path, undefined, overrides)
    expect([reply.status, reply.json.code]).toEqual([401, 'SIGN_ERROR'])
    expect(reply.headers.get('wechatpay-signature')).toBeNull()
  })

  it('shows what it would have signed', async () => {
    const { json } = await merchant.pay('GET', path, undefined, { signedBody: 'x' })
    expect(json.detail).toMatchObject({ issue: 'sign not match', sign_information: { method: 'GET', url: path } })
  })

  it('refuses a replayed request', async () => {
    const authorization = merchant.authorization('GET', path, '')
    expect((await merchant.pay('GET', path, undefined, { authorization })).status).toBe(404)
    expect((await merchant.pay('GET', path, undefined, { authorization })).json.code).toBe('SIGN_ERROR')
  })

  it('covers the query as it is on the wire', async () => {
    const authorization = merchant.authorization('GET', path, '')
    const reply = await merchant.pay('GET', `${path}&extra=1`, undefined, { authorization })
    expect(reply.json.code).toBe('SIGN_ERROR')
  })

  it('refuses an unknown merchant, an unknown reply key, and a body that is not JSON', async () => {
    expect((await merchant.pay('GET', path, undefined, { mchid: '1900000009' })).json.code).toBe('MCH_NOT_EXISTS')
    const odd = await merchant.pay('GET', path, undefined, { headers: { 'wechatpay-serial': 'PUB_KEY_ID_1' } })
    expect([odd.status, odd.json.code]).toEqual([400, 'PARAM_ERROR'])
    expect((await merchant.pay('POST', '/v3/pay/transactions/jsapi', '{"a":')).json.code).toBe('PARAM_ERROR')
  })

  it('follows a merchant whose clock is moved with the virtual one, and one whose is not', async () => {
    const { no } = await merchant.order()
    const url = `/v3/pay/transactions/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`
    await merchant.control('POST', '/clock', { advanceSeconds: 86_400 })
    const stampOf = async (timestamp: string): Promise<number> => {
      const reply = await merchant.pay('GET', url, undefined, { timestamp })
      expect(merchant.isSigned(plain(reply.headers), reply.text)).toBe(true)
      return Number(reply.headers.get('wechatpay-timestamp'))
    }
    const now = Date.now() / 1_000
    expect(Math.abs((await stampOf(secondsFromNow(86_400))) - now - 86_400)).toBeLessThan(5)
    expect(Math.abs((await stampOf(secondsFromNow(0))) - now)).toBeLessThan(5)
    expect((await merchant.pay('GET', url, undefined, { timestamp: secondsFromNow(43_200) })).status).toBe(401)
  })
})
