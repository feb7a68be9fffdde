import { isTimeout } from '../wechat/is-timeout.ts'
import { readLimited } from '../wechat/read-limited.ts'
import { newNonce, signRequest } from './sign-request.ts'
import { type SignatureCheck, verifySignature } from './verify-signature.ts'
import type { WechatPaySettings } from './wechat-pay.config.ts'
import { WechatPayError } from './wechat-pay.errors.ts'

export interface Edge {
  now: () => Date
  fetch: typeof globalThis.fetch
}

export interface SignedRequest {
  method: 'GET' | 'POST'
  /** Path with its query. */
  target: string
  body?: object
}

/** Replies that we read are a few KB; bills are not fetched through here. */
const MAX_REPLY_BYTES = 1024 * 1024

/**
 * Sends a signed request and believes its reply only when WeChat Pay signed it.
 *
 * @returns the JSON of a verified 2xx reply; undefined when it has no body (204).
 * @throws WechatPayError, whose `outcome` says whether the request may have been carried out.
 */
export async function sendSigned(settings: WechatPaySettings, edge: Edge, request: SignedRequest): Promise<unknown> {
  const { reply, bytes } = await exchange(settings, edge, request)
  if (!reply.ok) throw errorOf(reply, bytes)

  const check = verifySignature(Object.fromEntries(reply.headers), bytes, settings.keys, edge.now())
  if (!check.ok) throw unknown(reply, 'reply-unverified', describe(check))
  if (bytes.length === 0) return undefined
  const json = parseJson(bytes)
  if (json === undefined) throw unknown(reply, 'reply-malformed', 'not JSON')
  return json
}

async function exchange(settings: WechatPaySettings, edge: Edge, request: SignedRequest) {
  // Serialised once: the bytes that are signed are the bytes that are sent.
  const body = request.body === undefined ? '' : JSON.stringify(request.body)
  const timestamp = Math.floor(edge.now().getTime() / 1000)
  const signed = { method: request.method, target: request.target, timestamp, nonce: newNonce(), body }
  const headers: Record<string, string> = {
    Authorization: signRequest(settings.merchant, signed),
    Accept: 'application/json',
    'User-Agent': 'tuanke-wechat-pay/1.0',
  }
  if (request.body !== undefined) headers['Content-Type'] = 'application/json'
  if (settings.publicKeyId !== undefined) headers['Wechatpay-Serial'] = settings.publicKeyId
  try {
    const reply = await edge.fetch(new URL(request.target, settings.baseUrl), {
      method: request.method,
      headers,
      body: request.body === undefined ? undefined : body,
      redirect: 'manual',
      signal: AbortSignal.timeout(settings.timeoutMs),
    })
    return { reply, bytes: await readLimited(reply, MAX_REPLY_BYTES) }
  } catch (cause) {
    const [code, message] = isTimeout(cause)
      ? ['timeout', `no reply within ${settings.timeoutMs} ms`]
      : ['connection', 'connection failed']
    throw new WechatPayError(
      { httpStatus: null, code, message, detailCode: null, requestId: null, outcome: 'unknown' },
      { cause },
    )
  }
}

/**
 * Errors are not signed, so they are believed only as a "no" in WeChat Pay's own form. Everything else (5xx, a proxy's
 * HTML, a redirect) leaves open what happened.
 */
function errorOf(reply: Response, bytes: Buffer): WechatPayError {
  const json = parseJson(bytes)
  const code = stringField(json, 'code')
  if (code === undefined) return unknown(reply, `http-${reply.status}`, 'not an answer of WeChat Pay')
  const isRefusal = reply.status >= 400 && reply.status < 500
  const message = stringField(json, 'message') ?? ''
  return new WechatPayError({ ...origin(reply), code, message, outcome: isRefusal ? 'refused' : 'unknown' })
}

const unknown = (reply: Response, code: string, message: string): WechatPayError =>
  new WechatPayError({ ...origin(reply), code, message, outcome: 'unknown' })

function origin(reply: Response) {
  const requestId = reply.headers.get('request-id')
  return { httpStatus: reply.status, requestId, detailCode: /-(\d+)$/.exec(requestId ?? '')?.[1] ?? null }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function stringField(json: unknown, name: string): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const value: unknown = Reflect.get(json, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const describe = (check: Extract<SignatureCheck, { ok: false }>): string =>
  `${check.fault} ${check.header ?? ''}`.trim()
