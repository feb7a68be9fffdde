import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningSandbox, startSandbox } from '../../sandbox/start.ts'
import { WechatClient } from '../../src/platform/wechat/wechat.client.ts'
import { WechatPayClient } from '../../src/platform/wechat-pay/wechat-pay.client.ts'
import type { WechatPayError } from '../../src/platform/wechat-pay/wechat-pay.errors.ts'
import { type Seen, startTinyServer, type TinyServer } from '../wechat/tiny-server.ts'

/**
 * Our clients against the sandbox, which shares no code with them: where they agree, both follow what WeChat documents,
 * or both misread it in the same way.
 */
describe.each(['public-key', 'certificate'] as const)('WeChat Pay in %s mode', (mode) => {
  const openid = 'o_demo_lin'
  let dataDir: string
  let sandbox: RunningSandbox
  let shop: TinyServer
  let wechat: WechatClient
  let pay: WechatPayClient
  let orders = 0

  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const reply = await fetch(`${sandbox.deviceUrl}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return (await reply.json()) as Record<string, unknown>
  }
  const setting = (name: string): string => sandbox.credentials[name] ?? ''
  const newOrder = () => ({
    outTradeNo: `T20260608${String(++orders).padStart(6, '0')}`,
    description: '冰糖橙 5 斤装 🍊',
    totalFen: 2990,
    openid,
    expireAt: new Date(Date.now() + 900_000),
    notifyUrl: `${shop.baseUrl}/notifications`,
    attach: 'a=1',
  })
  const atCashier = (prepayId: string, action: string) =>
    post('/cashier/act', { ...pay.clientParameters(prepayId), openid, action })
  /** An order that is paid, and the notification of it once it has come. */
  const paidOrder = async () => {
    const order = newOrder()
    const { prepayId } = await pay.prepay(order)
    expect(await atCashier(prepayId, 'pay')).toMatchObject({ result: 'ok' })
    await post('/__ctl/drain', {})
    return order
  }
  const heard = (): Seen => {
    const last = shop.seen.at(-1)
    if (!last) throw new Error('no notification came')
    return last
  }
  const parse = ({ headers, body }: Seen) => pay.parseNotification(headers, Buffer.from(body))
  const refundOf = (order: { outTradeNo: string; totalFen: number; notifyUrl: string }, refundFen: number) => ({
    outRefundNo: `R-${order.outTradeNo}`,
    outTradeNo: order.outTradeNo,
    refundFen,
    totalFen: order.totalFen,
    reason: '拼团未成，原路退回',
    notifyUrl: order.notifyUrl,
  })

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tuanke-clients-'))
    sandbox = await startSandbox({ dataDir, keysDir: join(tmpdir(), 'tuanke-sandbox-keys') })
    shop = await startTinyServer()
    shop.answer = (_, reply) => reply.writeHead(204).end()
    const edge = { now: () => new Date(), fetch: globalThis.fetch }
    wechat = new WechatClient(
      { baseUrl: setting('WECHAT_API_BASE'), appid: setting('WECHAT_APPID'), secret: setting('WECHAT_SECRET') },
      edge,
    )
    pay = new WechatPayClient(
      {
        baseUrl: setting('WECHATPAY_API_BASE'),
        appid: setting('WECHAT_APPID'),
        mchid: setting('WECHATPAY_MCHID'),
        merchantSerial: setting('WECHATPAY_MCH_SERIAL'),
        merchantPrivateKey: setting('WECHATPAY_MCH_PRIVATE_KEY'),
        apiV3Key: setting('WECHATPAY_API_V3_KEY'),
        ...(mode === 'public-key'
          ? { publicKey: { id: setting('WECHATPAY_PUBLIC_KEY_ID'), pem: setting('WECHATPAY_PUBLIC_KEY') } }
          : { platformCertificates: [setting('WECHATPAY_PLATFORM_CERT')] }),
      },
      edge,
    )
    await post('/phone/login-code', { openid })
  })
  afterAll(async () => {
    await shop.close()
    await sandbox.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('a code logs in once', async () => {
    const { code } = await post('/phone/login-code', { openid })
    expect(await wechat.codeToSession(String(code))).toMatchObject({ openid })
    await expect(wechat.codeToSession(String(code))).rejects.toMatchObject({ kind: 'stale-code' })
    await expect(wechat.codeToSession('made-up')).rejects.toMatchObject({ kind: 'stale-code' })
  })

  it('a scene has its code, also after the token was lost', async () => {
    const options = { scene: 't=8f3K2m', page: 'pages/home/index' }
    const png = await wechat.sceneCode(options)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    await post('/__ctl/faults', { kind: 'token-invalid', path: '/wxa/getwxacodeunlimit' })
    expect(await wechat.sceneCode(options)).toEqual(png)
  })

  it('order, payment, notification and query state the same facts', async () => {
    const order = newOrder()
    const { prepayId } = await pay.prepay(order)
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ found: true, paid: false, state: 'NOTPAY' })
    expect(await atCashier(prepayId, 'cancel')).toMatchObject({ result: 'cancel' })
    expect(shop.seen).toEqual([])
    expect(await atCashier(prepayId, 'pay')).toMatchObject({ result: 'ok' })
    await post('/__ctl/drain', {})

    const notification = parse(heard())
    if (notification.kind !== 'transaction') throw new Error(notification.kind)
    const { kind: _, notificationId: __, tradeState, ...notified } = notification
    expect(notified).toMatchObject({
      outTradeNo: order.outTradeNo,
      totalFen: 2990,
      currency: 'CNY',
      openid,
      attach: 'a=1',
    })
    const asked = await pay.queryByOutTradeNo(order.outTradeNo)
    expect(asked).toEqual({ found: true, paid: true, state: tradeState, ...notified })
  })

  it('an order is asked for again with the same words only', async () => {
    const order = newOrder()
    const [first, second] = [await pay.prepay(order), await pay.prepay(order)]
    expect(first.prepayId).toMatch(/^wx/)
    expect(second.prepayId).toMatch(/^wx/)
    const refused: Partial<WechatPayError> = { outcome: 'refused', httpStatus: 400 }
    await expect(pay.prepay({ ...order, totalFen: 2991 })).rejects.toMatchObject(refused)
  })

  it('close: unpaid, closed before, paid, unknown', async () => {
    const order = newOrder()
    await pay.prepay(order)
    expect(await pay.close(order.outTradeNo)).toBe('closed')
    expect(await pay.close(order.outTradeNo)).toBe('closed')
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ found: true, paid: false, state: 'CLOSED' })
    expect(await pay.close((await paidOrder()).outTradeNo)).toBe('already-paid')
    expect(await pay.close('NOSUCHORDER1')).toBe('not-found')
    expect(await pay.queryByOutTradeNo('NOSUCHORDER1')).toEqual({ found: false })
  })

  it('a refund: accepted, asked again, arrived, notified', async () => {
    const order = await paidOrder()
    const input = refundOf(order, 990)
    expect(await pay.queryRefund(input.outRefundNo)).toEqual({ found: false })
    const accepted = await pay.refund(input)
    expect(accepted).toMatchObject({ status: 'PROCESSING', refundFen: 990, totalFen: 2990, successAt: null })
    expect(await pay.refund(input)).toMatchObject({ refundId: accepted.refundId })
    await post('/__ctl/refunds/settle', { outRefundNo: input.outRefundNo })
    await post('/__ctl/drain', {})

    const notification = parse(heard())
    if (notification.kind !== 'refund') throw new Error(notification.kind)
    const { kind: _, notificationId: __, mchid, ...notified } = notification
    expect(mchid).toBe(setting('WECHATPAY_MCHID'))
    expect(notified).toMatchObject({ status: 'SUCCESS', refundId: accepted.refundId, successAt: expect.any(Date) })
    expect(await pay.queryRefund(input.outRefundNo)).toEqual({ found: true, ...notified })
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ paid: true, state: 'REFUND' })
  })

  it.each(['reset-after', 'tampered-signature', 'unsigned', 'system-error-after'])(
    'a refund whose answer is lost (%s) has an unknown outcome, and a query finds it',
    async (kind) => {
      const input = refundOf(await paidOrder(), 2990)
      await post('/__ctl/faults', { kind, method: 'POST', path: '/v3/refund/domestic/refunds' })
      await expect(pay.refund(input)).rejects.toMatchObject({ outcome: 'unknown' })
      expect(await pay.queryRefund(input.outRefundNo)).toMatchObject({ found: true, refundFen: 2990 })
    },
  )

  it.each(['reset-before', 'bad-gateway', 'system-error'])(
    'an order that never arrived (%s) has an unknown outcome too, and a query finds nothing',
    async (kind) => {
      const order = newOrder()
      await post('/__ctl/faults', { kind, path: '/v3/pay/transactions/jsapi' })
      await expect(pay.prepay(order)).rejects.toMatchObject({ outcome: 'unknown' })
      expect(await pay.queryByOutTradeNo(order.outTradeNo)).toEqual({ found: false })
    },
  )

  it.each([
    ['unsigned', 'signature', 'header-absent'],
    ['bad-signature', 'signature', 'wrong'],
    ['wrong-serial', 'signature', 'serial-unknown'],
    ['signtest', 'signature', 'probe'],
    ['stale-timestamp', 'signature', 'stale'],
    ['bad-tag', 'content', 'undecryptable'],
    ['other-merchant-key', 'content', 'undecryptable'],
    ['other-merchant', 'content', 'other-merchant'],
    ['other-app', 'content', 'other-merchant'],
    ['not-success', 'content', 'contradictory'],
  ])('bug 10: a forged notification (%s) is refused', async (disguise, stage, fault) => {
    const { outTradeNo } = await paidOrder()
    await post('/__ctl/notifications/forge', { outTradeNo, disguise })
    expect(() => parse(heard())).toThrow(expect.objectContaining({ stage, fault }))
  })
})
