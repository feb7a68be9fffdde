import type * as Plugin from 'wechatpay-axios-plugin'
import { Merchant } from '../sandbox/merchant.ts'

// Part by part: the package's index assigns to a getter, which throws in the strict mode jest compiles everything to.
const Aes = jest.requireActual<typeof Plugin.Aes>('wechatpay-axios-plugin/lib/aes')
const Rsa = jest.requireActual<typeof Plugin.Rsa>('wechatpay-axios-plugin/lib/rsa')
const Decorator = jest.requireActual<typeof Plugin.Decorator>('wechatpay-axios-plugin/lib/decorator')

type Body = Record<string, unknown>
type Client = (method: string, path: string, body?: Body) => Promise<{ status: number; data: Body }>

const ORDERS = 'v3/pay/transactions'
const REFUNDS = 'v3/refund/domestic/refunds'

/**
 * A third party's client, its crypto known to be right, against the sandbox: if it can order, query, refund and verify,
 * the sandbox's wire format is right without trusting our own client.
 */
describe.each(['public-key', 'certificate'])('wechatpay-axios-plugin in %s mode', (mode) => {
  let merchant: Merchant
  let client: Client
  beforeAll(async () => {
    merchant = await Merchant.open()
    client = clientOf(merchant.env)
  })
  afterAll(() => merchant.close())
  afterEach(() => merchant.control('DELETE', '/faults'))

  function clientOf(env: Record<string, string>, certs = certsOf(env)): Client {
    const plugin = new Decorator({
      baseURL: env.WECHATPAY_API_BASE,
      mchid: env.WECHATPAY_MCHID!,
      serial: env.WECHATPAY_MCH_SERIAL!,
      privateKey: env.WECHATPAY_MCH_PRIVATE_KEY!,
      certs,
      ...(mode === 'public-key' && { headers: { 'Wechatpay-Serial': env.WECHATPAY_PUBLIC_KEY_ID! } }),
    })
    return async (method, path, data) => plugin.request(path, method, data)
  }

  function certsOf(env: Record<string, string>): Record<string, string> {
    return mode === 'public-key'
      ? { [env.WECHATPAY_PUBLIC_KEY_ID!]: env.WECHATPAY_PUBLIC_KEY! }
      : { [env.WECHATPAY_PLATFORM_CERT_SERIAL!]: env.WECHATPAY_PLATFORM_CERT! }
  }

  /** Orders, has the plugin's own signature accepted by the cashier, and pays. */
  async function pay(): Promise<string> {
    await merchant.newPerson('o_spec')
    const body = merchant.orderBody()
    const { data } = await client('post', `${ORDERS}/jsapi`, body)
    const params = {
      appId: merchant.env.WECHAT_APPID!,
      timeStamp: String(Math.floor(Date.now() / 1_000)),
      nonceStr: 'abcdefghijklmnop',
      package: `prepay_id=${String(data.prepay_id)}`,
    }
    const text = `${params.appId}\n${params.timeStamp}\n${params.nonceStr}\n${params.package}\n`
    const paySign = Rsa.sign(text, merchant.env.WECHATPAY_MCH_PRIVATE_KEY!)
    const tapped = await merchant.device('/cashier/act', {
      ...params,
      signType: 'RSA',
      paySign,
      openid: 'o_spec',
      action: 'pay',
    })
    expect(tapped.json).toEqual({ result: 'ok' })
    await merchant.control('POST', '/drain')
    return String(body.out_trade_no)
  }

  it('orders, pays, queries and refunds, and accepts every reply', async () => {
    const no = await pay()
    const query = await client('get', `${ORDERS}/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`)
    expect(query.data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 2_990 } })
    const body = merchant.refundBody(no, 2_990)
    expect((await client('post', REFUNDS, body)).data).toMatchObject({
      status: 'PROCESSING',
      amount: { refund: 2_990 },
    })
    const refund = await client('get', `${REFUNDS}/${String(body.out_refund_no)}`)
    expect(refund.data.out_trade_no).toBe(no)
  })

  it('closes: accepts the signature over an empty 204', async () => {
    await merchant.newPerson('o_spec')
    const body = merchant.orderBody()
    await client('post', `${ORDERS}/jsapi`, body)
    const path = `${ORDERS}/out-trade-no/${String(body.out_trade_no)}/close`
    expect((await client('post', path, { mchid: merchant.env.WECHATPAY_MCHID })).status).toBe(204)
  })

  it('verifies and opens a notification', async () => {
    const no = await pay()
    const { headers, body } = merchant.heard.at(-1)!
    const text = `${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n${body}\n`
    const serial = String(headers['wechatpay-serial'])
    const key = certsOf(merchant.env)[serial]
    expect(key).toBeDefined()
    expect(Rsa.verify(text, String(headers['wechatpay-signature']), key!)).toBe(true)
    const { resource } = JSON.parse(body) as { resource: Record<'ciphertext' | 'nonce' | 'associated_data', string> }
    const { ciphertext, nonce, associated_data: aad } = resource
    const opened = Aes.AesGcm.decrypt(ciphertext, merchant.env.WECHATPAY_API_V3_KEY!, nonce, aad)
    expect(JSON.parse(opened)).toMatchObject({ out_trade_no: no, trade_state: 'SUCCESS' })
  })

  it('downloads and opens the platform certificate', async () => {
    const { data } = await client('get', 'v3/certificates')
    const [{ serial_no: serial, encrypt_certificate: sealed }] = data.data as [
      { serial_no: string; encrypt_certificate: Record<'ciphertext' | 'nonce' | 'associated_data', string> },
    ]
    expect(serial).toBe(merchant.env.WECHATPAY_PLATFORM_CERT_SERIAL)
    const { ciphertext, nonce, associated_data: aad } = sealed
    const pem = Aes.AesGcm.decrypt(ciphertext, merchant.env.WECHATPAY_API_V3_KEY!, nonce, aad)
    expect(pem).toBe(merchant.env.WECHATPAY_PLATFORM_CERT)
  })

  it.each(['tampered-signature', 'unsigned'])('rejects a reply that is %s', async (kind) => {
    const no = await pay()
    await merchant.control('POST', '/faults', { kind })
    const query = client('get', `${ORDERS}/out-trade-no/${no}?mchid=${merchant.env.WECHATPAY_MCHID}`)
    await expect(query).rejects.toMatchObject({ code: expect.stringMatching(/^EV3_RES_HEADER/) as string })
  })

  it('rejects a reply signed with a key it does not hold', async () => {
    const other = clientOf(merchant.env, {
      [`${Object.keys(certsOf(merchant.env))[0]}0`]: Object.values(certsOf(merchant.env))[0]!,
    })
    await expect(other('get', 'v3/certificates')).rejects.toMatchObject({ code: 'EV3_RES_HEADER_PLATFORM_SERIAL' })
  })

  it('reads refusals', async () => {
    const query = client('get', `${ORDERS}/out-trade-no/NOSUCHORDER?mchid=${merchant.env.WECHATPAY_MCHID}`)
    await expect(query).rejects.toMatchObject({ response: { status: 404, data: { code: 'ORDER_NOT_EXIST' } } })
  })
})
