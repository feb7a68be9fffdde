import { Merchant } from '../../test/sandbox/merchant.ts'
import { contentDisguises, wireDisguises } from './disguise.ts'

interface Sent {
  state: string
  outTradeNo: string
  attempts: { status: number; trick?: string }[]
}

describe('notifications', () => {
  let merchant: Merchant
  beforeEach(async () => {
    merchant = await Merchant.open()
  })
  afterEach(() => merchant.close())

  const sent = async (): Promise<Sent[]> => (await merchant.control('GET', '/state')).notifications as Sent[]
  const acknowledged = () =>
    merchant.until(({ notifications }) => (notifications as Sent[]).every(({ state }) => state === 'acknowledged'))
  const pay = async (prepayId: string): Promise<void> => {
    await merchant.device('/cashier/act', { ...merchant.sheet(prepayId), action: 'pay' })
    await merchant.control('POST', '/drain')
  }
  /** Pays under a rule and lets all retries run. */
  const payUnder = async (rule: Record<string, unknown>): Promise<void> => {
    const { prepayId } = await merchant.order()
    await merchant.control('POST', '/notifications/rules', rule)
    await pay(prepayId)
  }

  it('tells about a payment, sealed and signed', async () => {
    const { no } = await merchant.paidOrder({ attach: 'abc' })
    const [heard] = merchant.heard
    expect(merchant.heard).toHaveLength(1)
    expect(JSON.parse(heard!.body)).toMatchObject({
      id: expect.stringMatching(/^EV-\d{22}$/) as string,
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', associated_data: 'transaction' },
    })
    expect(merchant.isSigned(heard!.headers as Record<string, string>, heard!.body)).toBe(true)
    expect(heard!.contents).toMatchObject({
      out_trade_no: no,
      trade_state: 'SUCCESS',
      attach: 'abc',
      payer: { openid: 'o_spec' },
      amount: { total: 2_990, payer_total: 2_990 },
    })
  })

  it('tries again after 15 s of its own time until the answer is 2xx', async () => {
    const answers = [500, 401, 200]
    merchant.answers = () => answers.shift() ?? 200
    await merchant.paidOrder()
    await acknowledged()
    expect(await sent()).toMatchObject([
      { state: 'acknowledged', attempts: [{ status: 500 }, { status: 401 }, { status: 200 }] },
    ])
    expect(merchant.heard).toHaveLength(3)
  })

  it('keeps the published table: 15 retries within 24 hours and 4 minutes, then gives up', async () => {
    await merchant.close()
    merchant = await Merchant.open({ timeScale: 1 })
    merchant.answers = () => 500
    await merchant.paidOrder()
    const offsets: number[] = []
    for (const wait of [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]) {
      await merchant.control('POST', '/clock', { advanceSeconds: wait - 10 })
      await merchant.control('POST', '/drain')
      const before = merchant.heard.length
      await merchant.control('POST', '/clock', { advanceSeconds: 10 })
      await merchant.control('POST', '/drain')
      offsets.push(merchant.heard.length - before)
    }
    expect(offsets).toEqual(Array(15).fill(1))
    const [only] = await sent()
    expect(only).toMatchObject({ state: 'given-up' })
    expect(only!.attempts).toHaveLength(16)
  })

  it('sends copies at once', async () => {
    await payUnder({ copies: 5 })
    expect(merchant.heard).toHaveLength(5)
    expect(new Set(merchant.heard.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(1)
  })

  it('loses one on the way and sends the next', async () => {
    await payUnder({ drop: true })
    await acknowledged()
    expect(await sent()).toMatchObject([
      { state: 'acknowledged', attempts: [{ status: 0, trick: 'drop' }, { status: 204 }] },
    ])
  })

  it('delays by virtual time', async () => {
    await payUnder({ delaySeconds: 3_600 })
    expect(merchant.heard).toHaveLength(0)
    await merchant.control('POST', '/clock', { advanceSeconds: 3_600 })
    await merchant.control('POST', '/drain')
    expect(merchant.heard).toHaveLength(1)
  })

  it('holds messages and releases them in reverse', async () => {
    await merchant.control('POST', '/notifications/rules', { hold: true, times: null })
    const first = await merchant.paidOrder()
    const second = await merchant.paidOrder()
    expect(merchant.heard).toHaveLength(0)
    await merchant.control('POST', '/notifications/release', { order: 'reverse' })
    expect(merchant.heard.map(({ contents }) => contents.out_trade_no)).toEqual([second.no, first.no])
  })

  it.each(wireDisguises)('forges: %s does not verify or does not open', async (disguise) => {
    const { no } = await merchant.paidOrder()
    merchant.answers = () => 401
    const posted = await merchant.control('POST', '/notifications/forge', { outTradeNo: no, disguise })
    expect(posted).toEqual({ status: 401, answer: '' })
    const { headers, body, contents } = merchant.heard.at(-1)!
    const isSigned = merchant.isSigned(headers as Record<string, string>, body)
    const isFresh = Math.abs(Date.now() / 1_000 - Number(headers['wechatpay-timestamp'])) < 300
    expect(isSigned && isFresh && !contents.isUnreadable).toBe(false)
    const isSealBroken = disguise === 'bad-tag' || disguise === 'other-merchant-key'
    expect(contents.isUnreadable === true).toBe(isSealBroken)
    expect(isSigned).toBe(isSealBroken || disguise === 'stale-timestamp')
  })

  it.each(contentDisguises)('forges: %s is signed and sealed but untrue', async (disguise) => {
    const { no } = await merchant.order()
    await merchant.control('POST', '/notifications/forge', { outTradeNo: no, disguise })
    const { headers, body, contents } = merchant.heard.at(-1)!
    expect(merchant.isSigned(headers as Record<string, string>, body)).toBe(true)
    const truth = {
      mchid: merchant.env.WECHATPAY_MCHID,
      appid: merchant.env.WECHAT_APPID,
      out_trade_no: no,
      trade_state: 'SUCCESS',
      payer: { openid: 'o_spec' },
      amount: { total: 2_990, payer_total: 2_990, currency: 'CNY', payer_currency: 'CNY' },
    }
    expect(contents).not.toMatchObject(truth)
  })

  it('replays a true message', async () => {
    const { no } = await merchant.paidOrder()
    await merchant.control('POST', '/notifications/replay', { outTradeNo: no, copies: 3 })
    expect(merchant.heard).toHaveLength(4)
  })

  it('takes up a pending one after a restart', async () => {
    await merchant.close()
    merchant = await Merchant.open({ timeScale: 1 })
    const unpaid = await merchant.order()
    await payUnder({ drop: true })
    await merchant.pause()
    merchant = await Merchant.open({ dataDir: merchant.dataDir, timeScale: 1 })
    const { orders } = (await merchant.control('GET', '/state')) as { orders: { outTradeNo: string; state: string }[] }
    expect(orders.map(({ state }) => state)).toEqual(['NOTPAY', 'SUCCESS'])
    expect(orders[0]!.outTradeNo).toBe(unpaid.no)
    expect(await sent()).toMatchObject([{ state: 'pending', attempts: [{ trick: 'drop' }] }])
    await merchant.control('POST', '/clock', { advanceSeconds: 15 })
    await merchant.control('POST', '/drain')
    expect((await sent())[0]!.attempts).toHaveLength(2)
  })
})
