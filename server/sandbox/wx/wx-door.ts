import type { FastifyInstance } from 'fastify'
import { answerThrough, type Answer, type Traffic, type Trouble } from '../gateway/door.ts'
import { WxError } from './wx-error.ts'

export interface WxCall {
  query: Record<string, string>
  /** Parsed body of a POST; throws 47001 when it is not a JSON object. */
  json: () => Record<string, unknown>
}

export type WxResult = object | { png: Buffer }

/** Registers one route of api.weixin.qq.com. Errors come with HTTP 200 and an `rid` to quote to support. */
export function wxRoute(
  app: FastifyInstance,
  traffic: Traffic,
  method: 'GET' | 'POST',
  url: string,
  handler: (call: WxCall) => WxResult | Promise<WxResult>,
): void {
  const refuse = (error: WxError): Answer => {
    const { ids } = traffic.world
    const rid = `${ids.hex(8)}-${ids.hex(8)}-${ids.hex(8)}`
    return { ...json({ errcode: error.errcode, errmsg: `${error.errmsg} rid: ${rid}` }), code: String(error.errcode) }
  }
  const trouble: Trouble = {
    systemError: () => refuse(new WxError(-1, 'system error')),
    rateLimited: () => refuse(new WxError(45011, 'api minute-quota reach limit, must slower, retry next minute')),
  }
  app.route({
    method: ['GET', 'POST'],
    url,
    handler: (request, reply) =>
      answerThrough(traffic, trouble, request, reply, async (fault) => {
        try {
          if (request.method !== method)
            throw new WxError(method === 'POST' ? 43002 : 43001, `require ${method} method`)
          if (fault === 'token-invalid')
            throw new WxError(40001, 'invalid credential, access_token is invalid or not latest')
          const call = { query: request.query as Record<string, string>, json: () => parseObject(request.body) }
          return answerOf(await handler(call))
        } catch (error) {
          if (error instanceof WxError) return refuse(error)
          throw error
        }
      }),
  })
}

function answerOf(result: WxResult): Answer {
  if ('png' in result) return { status: 200, headers: { 'content-type': 'image/png' }, body: result.png }
  return json(result)
}

function json(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json; encoding=utf-8' }, body: JSON.stringify(body) }
}

function parseObject(body: unknown): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(Buffer.isBuffer(body) ? body.toString() : '')
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch {
    // Answered below, like every other malformed body.
  }
  throw new WxError(47001, 'data format error')
}
