import { createDecipheriv, createSign, createVerify, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox, type SandboxOptions } from '../../sandbox/start.ts'

export interface Reply {
  status: number
  headers: Headers
  text: string
  json: Record<string, unknown>
}

export interface Heard {
  headers: IncomingHttpHeaders
  body: string
  /** Decrypted resource. */
  contents: Record<string, unknown>
}

type Overrides = Partial<
  Record<'mchid' | 'serial' | 'timestamp' | 'nonce' | 'signedBody' | 'authorization', string>
> & {
  headers?: Record<string, string>
}

const keysDir = join(tmpdir(), 'tuanke-sandbox-keys')

/** A merchant's server written for the tests of the fake alone, on node:crypto: neither the fake's code nor the shop's. */
export class Merchant {
  readonly heard: Heard[] = []
  /** What the merchant answers to notifications. */
  answers: () => number | Promise<number> = () => 204
  private inbox?: Server

  private constructor(
    readonly sandbox: RunningSandbox,
    readonly dataDir: string,
  ) {}

  static async open(options: Partial<SandboxOptions> = {}): Promise<Merchant> {
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'sandbox-')))
    const sandbox = await startSandbox({ keysDir, timeScale: 0.001, ...options, dataDir })
    const merchant = new Merchant(sandbox, dataDir)
    await merchant.listen()
    return merchant
  }

  async close(): Promise<void> {
    await this.pause()
    await rm(this.dataDir, { recursive: true })
  }

  /** Stops everything but keeps the data. */
  async pause(): Promise<void> {
    await this.sandbox.stop()
    this.inbox?.closeAllConnections()
    await new Promise((resolve) => this.inbox?.close(resolve))
  }

  get env(): Record<string, string> {
    return this.sandbox.credentials
  }

  get notifyUrl(): string {
    return `http://127.0.0.1:${(this.inbox!.address() as AddressInfo).port}/notify`
  }

  /** A signed call. */
  async pay(method: 'GET' | 'POST', path: string, body?: unknown, overrides: Overrides = {}): Promise<Reply> {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
    return readReply(
      await fetch(this.env.WECHATPAY_API_BASE + path, {
        method,
        headers: {
          accept: 'application/json',
          'user-agent': 'spec',
          ...(method === 'POST' && { 'content-type': 'application/json' }),
          authorization:
            overrides.authorization ?? this.authorization(method, path, overrides.signedBody ?? text, overrides),
          'wechatpay-serial': this.env.WECHATPAY_PUBLIC_KEY_ID!,
          ...overrides.headers,
        },
        ...(method === 'POST' && { body: text }),
      }),
    )
  }

  authorization(method: string, path: string, body: string, overrides: Overrides = {}): string {
    const timestamp = overrides.timestamp ?? String(Math.floor(Date.now() / 1_000))
    const nonce = overrides.nonce ?? randomBytes(16).toString('hex')
    const signature = this.sign(`${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
    const { mchid = this.env.WECHATPAY_MCHID, serial = this.env.WECHATPAY_MCH_SERIAL } = overrides
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  }

  sign(text: string): string {
    return createSign('RSA-SHA256').update(text).sign(this.env.WECHATPAY_MCH_PRIVATE_KEY!, 'base64')
  }

  /** Whether a reply or notification carries a good signature of the key its serial names. */
  isSigned(headers: Record<string, string | undefined>, body: string): boolean {
    const keys = new Map([
      [this.env.WECHATPAY_PUBLIC_KEY_ID, this.env.WECHATPAY_PUBLIC_KEY!],
      [this.env.WECHATPAY_PLATFORM_CERT_SERIAL, this.env.WECHATPAY_PLATFORM_CERT!],
    ])
    const key = keys.get(headers['wechatpay-serial'])
    const text = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`
    const signature = headers['wechatpay-signature'] ?? ''
    return key !== undefined && createVerify('RSA-SHA256').update(text).verify(key, signature, 'base64')
  }

  unseal(resource: { ciphertext: string; nonce: string; associated_data: string }): string {
    const bytes = Buffer.from(resource.ciphertext, 'base64')
    const cipher = createDecipheriv('aes-256-gcm', this.env.WECHATPAY_API_V3_KEY!, resource.nonce)
    cipher.setAAD(Buffer.from(resource.associated_data)).setAuthTag(bytes.subarray(-16))
    return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString()
  }

  orderBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      appid: this.env.WECHAT_APPID,
      mchid: this.env.WECHATPAY_MCHID,
      description: '阳光玫瑰 2斤',
      out_trade_no: randomUUID().replaceAll('-', ''),
      notify_url: this.notifyUrl,
      amount: { total: 2_990, currency: 'CNY' },
      payer: { openid: 'o_spec' },
      ...overrides,
    }
  }

  async newPerson(openid: string): Promise<string> {
    const reply = await this.device('/phone/login-code', { openid })
    return String(reply.json.code)
  }

  /** Places an order for o_spec and returns its number and prepay id. */
  async order(
    overrides: Record<string, unknown> = {},
  ): Promise<{ no: string; prepayId: string; body: Record<string, unknown> }> {
    await this.newPerson('o_spec')
    const body = this.orderBody(overrides)
    const reply = await this.pay('POST', '/v3/pay/transactions/jsapi', body)
    if (reply.status !== 200) throw new Error(reply.text)
    return { no: String(body.out_trade_no), prepayId: String(reply.json.prepay_id), body }
  }

  /** What wx.requestPayment gets. */
  sheet(prepayId: string, overrides: Record<string, string> = {}): Record<string, string> {
    const params = {
      appId: this.env.WECHAT_APPID!,
      timeStamp: String(Math.floor(Date.now() / 1_000)),
      nonceStr: randomBytes(16).toString('hex'),
      package: `prepay_id=${prepayId}`,
      ...overrides,
    }
    const paySign = this.sign(`${params.appId}\n${params.timeStamp}\n${params.nonceStr}\n${params.package}\n`)
    return { ...params, signType: 'RSA', paySign, openid: 'o_spec', ...overrides }
  }

  /** An order already paid, its notification delivered. */
  async paidOrder(overrides: Record<string, unknown> = {}): Promise<{ no: string; prepayId: string }> {
    const order = await this.order(overrides)
    const reply = await this.device('/cashier/act', { ...this.sheet(order.prepayId), action: 'pay' })
    if (reply.json.result !== 'ok') throw new Error(reply.text)
    await this.control('POST', '/drain')
    return order
  }

  refundBody(no: string, refund: number, overrides: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      out_trade_no: no,
      out_refund_no: randomUUID(),
      reason: '未成团',
      notify_url: this.notifyUrl,
      amount: { refund, total: 2_990, currency: 'CNY' },
      ...overrides,
    }
  }

  async device(path: string, body: unknown): Promise<Reply> {
    const headers = { 'content-type': 'application/json' }
    return readReply(
      await fetch(this.sandbox.deviceUrl + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
  }

  async control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Record<string, unknown>> {
    const reply = await readReply(
      await fetch(`${this.sandbox.controlUrl}/__ctl${path}`, {
        method,
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    )
    if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`)
    return reply.json
  }

  /** Waits until the state dump satisfies `holds`; gives up after ten seconds. */
  async until(holds: (state: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
    const deadline = performance.now() + 10_000
    for (;;) {
      const state = await this.control('GET', '/state')
      if (holds(state)) return state
      if (performance.now() > deadline) throw new Error(`never held: ${JSON.stringify(state)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  private async listen(): Promise<void> {
    this.inbox = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const body = Buffer.concat(parts).toString()
        this.heard.push({ headers: request.headers, body, contents: this.tryUnseal(body) })
        void Promise.resolve(this.answers()).then((status) => response.writeHead(status).end())
      })
    })
    await new Promise<void>((resolve) => this.inbox!.listen(0, '127.0.0.1', resolve))
  }

  private tryUnseal(body: string): Record<string, unknown> {
    try {
      const { resource } = JSON.parse(body) as { resource: Parameters<Merchant['unseal']>[0] }
      return JSON.parse(this.unseal(resource)) as Record<string, unknown>
    } catch {
      return { isUnreadable: true }
    }
  }
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const json = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, headers: response.headers, text, json }
}

/** Headers as a plain object. */
export const plain = (headers: Headers): Record<string, string> => Object.fromEntries(headers)
