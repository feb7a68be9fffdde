import { isTimeout } from './is-timeout.ts'
import { readLimited } from './read-limited.ts'
import { NO_ANSWER, WechatError } from './wechat.errors.ts'

/** A QR image is about 100 KB; nothing else WeChat sends us comes near this. */
const MAX_REPLY_BYTES = 2 * 1024 * 1024

export interface WechatCall {
  url: URL
  /** Sent as JSON by POST; a call without a body is a GET. */
  body?: object
  timeoutMs: number
}

export interface WechatReply {
  contentType: string
  bytes: Buffer
}

/**
 * One HTTP call to api.weixin.qq.com. The URL carries secrets, so no error built here quotes it.
 *
 * @throws WechatError kind `unavailable` for time over, a broken connection and every status but 2xx.
 */
export async function callWechat(fetch: typeof globalThis.fetch, call: WechatCall): Promise<WechatReply> {
  const { url, body, timeoutMs } = call
  try {
    const reply = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const bytes = await readLimited(reply, MAX_REPLY_BYTES)
    if (!reply.ok) throw new WechatError(NO_ANSWER, `HTTP ${reply.status}`)
    return { contentType: reply.headers.get('content-type') ?? '', bytes }
  } catch (error) {
    if (error instanceof WechatError) throw error
    throw new WechatError(NO_ANSWER, isTimeout(error) ? `no reply within ${timeoutMs} ms` : 'connection failed', {
      cause: error,
    })
  }
}

/**
 * The fields of a JSON reply. Successful replies often carry no `errcode` at all, and many come as text/plain, so
 * neither is asked for.
 *
 * @throws WechatError with WeChat's own code, or `unavailable` when the body is no JSON object.
 */
export function fieldsOf(reply: WechatReply): Readonly<Record<string, unknown>> {
  let fields: unknown
  try {
    fields = JSON.parse(reply.bytes.toString('utf8'))
  } catch (cause) {
    throw new WechatError(NO_ANSWER, 'reply is not JSON', { cause })
  }
  if (!isRecord(fields)) throw new WechatError(NO_ANSWER, 'reply is not a JSON object')
  const errcode = fields['errcode']
  if (typeof errcode === 'number' && errcode !== 0) throw new WechatError(errcode, String(fields['errmsg'] ?? ''))
  return fields
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws WechatError `unavailable` when the field is not a non-empty string. */
export function textField(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw new WechatError(NO_ANSWER, `reply lacks ${name}`)
  return value
}
