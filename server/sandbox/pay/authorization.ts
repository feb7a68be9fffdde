import type { IncomingHttpHeaders } from 'node:http'
import type { SigningMode } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { rsaVerify, signedLines } from '../wire/rsa.ts'
import { PayError } from './pay-error.ts'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048 '
const ATTRIBUTES = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const
type Attributes = Record<(typeof ATTRIBUTES)[number], string>

const NONCE_KEPT_MS = 600_000
const LONGEST_NONCE = 32

/** Nonces seen lately, in two generations, so that forgetting costs nothing. */
class Nonces {
  private current = new Set<string>()
  private previous = new Set<string>()
  private since = 0

  /** False when the nonce was used before. */
  use(nonce: string, now: number): boolean {
    if (now - this.since > NONCE_KEPT_MS) {
      this.previous = this.current
      this.current = new Set()
      this.since = now
    }
    if (this.current.has(nonce) || this.previous.has(nonce)) return false
    this.current.add(nonce)
    return true
  }
}

export interface SignedRequest {
  method: string
  /** Path and query exactly as sent. */
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Decides whether a request is the merchant's own. */
export class Authorization {
  private readonly nonces = new Nonces()

  constructor(private readonly world: World) {}

  /** Throws 401 SIGN_ERROR (or 400) with the reason; otherwise says which key the merchant wants the reply signed with. */
  check(request: SignedRequest): SigningMode {
    const { headers } = request
    if (!headers.accept || !headers['user-agent']) throw new PayError('param', 'Http头缺少Accept或User-Agent')
    if (request.method === 'POST' && !headers['content-type']?.startsWith('application/json')) {
      throw new PayError('param', 'Http头Content-Type必须为application/json')
    }
    const given = parse(headers.authorization)
    const { keyring, clock } = this.world
    if (given.mchid !== keyring.mchid) throw new PayError('mchMissing', '商户号不存在')
    if (given.serial_no.toUpperCase() !== keyring.merchantCertificate.serial) throw refuse('商户证书序列号有误')
    if (!/^\d{10}$/.test(given.timestamp) || !clock.accepts(Number(given.timestamp))) {
      throw refuse('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
    }
    this.checkSignature(given, request)
    if (!this.nonces.use(given.nonce_str, clock.wall())) throw refuse('Http头Authorization中的nonce_str已被使用')
    return this.replyMode(headers['wechatpay-serial'])
  }

  private checkSignature(given: Attributes, request: SignedRequest): void {
    const text = signedLines(request.method, request.url, given.timestamp, given.nonce_str, request.body)
    if (rsaVerify(this.world.keyring.merchantPublicKey, text, given.signature)) return
    throw new PayError('sign', '签名错误，请检查后再试', {
      field: 'signature',
      issue: 'sign not match',
      location: 'authorization',
      sign_information: {
        method: request.method,
        url: request.url,
        truncated_sign_message: text.toString().slice(0, 256),
        sign_message_length: text.length,
      },
    })
  }

  private replyMode(serial: string | string[] | undefined): SigningMode {
    const { publicKeyId, platformCertificate } = this.world.keyring
    if (serial === undefined || serial === platformCertificate.serial) return 'certificate'
    if (serial === publicKeyId) return 'public-key'
    throw new PayError('param', 'Http头Wechatpay-Serial不是有效的微信支付公钥ID或平台证书序列号')
  }
}

function refuse(message: string): PayError {
  return new PayError('sign', message, { location: 'authorization', issue: message })
}

function parse(header: string | undefined): Attributes {
  if (!header?.startsWith(SCHEME)) throw refuse('Http头Authorization认证类型不正确')
  const found = new Map<string, string>()
  for (const part of header.slice(SCHEME.length).split(',')) {
    const match = /^\s*(\w+)="([^"]*)"\s*$/.exec(part)
    if (!match || found.has(match[1]!)) throw refuse('Http头Authorization值格式错误')
    found.set(match[1]!, match[2]!)
  }
  const missing = ATTRIBUTES.filter((name) => !found.get(name))
  if (missing.length > 0 || found.size !== ATTRIBUTES.length) throw refuse('Http头Authorization值格式错误')
  if (found.get('nonce_str')!.length > LONGEST_NONCE) throw refuse('Http头Authorization中的nonce_str过长')
  return Object.fromEntries(found) as Attributes
}
