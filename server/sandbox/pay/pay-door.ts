import type { FastifyInstance } from 'fastify'
import type { FaultKind } from '../gateway/faults.ts'
import { answerThrough, type Answer, type Traffic, type Trouble } from '../gateway/door.ts'
import type { SigningMode } from '../world/state.ts'
import type { Authorization } from './authorization.ts'
import { PayError } from './pay-error.ts'
import { signatureHeaders } from './signed-reply.ts'

export interface PayCall {
  params: Record<string, string>
  query: Record<string, string>
  /** Parsed body of a POST, undefined otherwise. */
  json: unknown
  signWith: SigningMode
}

export interface PayResult {
  status: 200 | 204
  body?: object
}

export type PayHandler = (call: PayCall) => PayResult

/** Registers one route of api.mch.weixin.qq.com: authorization before, signature after, refusals unsigned. */
export function payRoute(
  app: FastifyInstance,
  traffic: Traffic,
  authorization: Authorization,
  method: 'GET' | 'POST',
  url: string,
  handler: PayHandler,
): void {
  const trouble = payTrouble(traffic)
  app.route({
    method,
    url,
    handler: (request, reply) =>
      answerThrough(traffic, trouble, request, reply, async (fault) => {
        try {
          const body = method === 'POST' && Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
          const signWith = authorization.check({
            method: request.method,
            url: request.raw.url ?? '',
            headers: request.headers,
            body,
          })
          const result = handler({
            params: request.params as Record<string, string>,
            query: request.query as Record<string, string>,
            json: method === 'POST' ? parseJson(body) : undefined,
            signWith,
          })
          return await signedAnswer(traffic, result, signWith, fault)
        } catch (error) {
          if (error instanceof PayError) return refusal(traffic, error)
          throw error
        }
      }),
  })
}

function payTrouble(traffic: Traffic): Trouble {
  return {
    systemError: () => refusal(traffic, new PayError('system', '系统繁忙，请稍后重试')),
    rateLimited: () => refusal(traffic, new PayError('frequency', '频率超限，请稍后重试')),
  }
}

async function signedAnswer(
  traffic: Traffic,
  result: PayResult,
  mode: SigningMode,
  fault?: FaultKind,
): Promise<Answer> {
  const { world } = traffic
  const body = result.body ? JSON.stringify(result.body) : ''
  const signed = fault === 'tampered-signature' ? `${body} ` : body
  return {
    status: result.status,
    headers: {
      ...(body && { 'content-type': 'application/json; charset=utf-8' }),
      'request-id': requestId(traffic, 0),
      ...(fault !== 'unsigned' && (await signatureHeaders(world, mode, signed))),
    },
    body,
  }
}

function refusal(traffic: Traffic, error: PayError): Answer {
  return {
    status: error.status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'request-id': requestId(traffic, error.number) },
    body: JSON.stringify({ code: error.code, message: error.message, ...(error.detail && { detail: error.detail }) }),
    code: error.code,
  }
}

function requestId(traffic: Traffic, number: number): string {
  return `08${traffic.world.ids.hex(22).toUpperCase()}-${number}`
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    throw new PayError('param', '请求体不是有效的JSON', { location: 'body' })
  }
}
