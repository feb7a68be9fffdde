import type { FastifyInstance, FastifyRequest } from 'fastify'

const WECHAT = '/api/wechat/'
/** Our deepest body has four levels. Whoever reads bodies level by level must not run out of stack. */
const MAX_DEPTH = 16
/**
 * Values in one body, inner ones counted. The largest that makes sense, a product of 400 kinds, has 3,700; each
 * costs a few microseconds before anybody has looked whether it belongs there.
 */
export const MAX_VALUES = 4_500

/** A request under `/api/wechat/`: `rawBody` holds the bytes the signature was made over. */
export interface RawBodyRequest extends FastifyRequest {
  rawBody?: Buffer
}

/** JSON only. WeChat's notifications keep their raw bytes, because parsing and printing would not give them back. */
export function parseBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error')
  fastify.removeContentTypeParser(['application/json', 'text/plain'])
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.url.startsWith(WECHAT)) (request as RawBodyRequest).rawBody = body as Buffer
    if (body.length === 0) return done(null, undefined)
    void parseJson(request, body.toString('utf8'), (error, value) => {
      if (error || valuesLeft(value, MAX_DEPTH, MAX_VALUES) >= 0) done(error, value)
      else done(Object.assign(new Error('nested too deeply, or too much of it'), { statusCode: 400 }))
    })
  })
  // WeChat pushes JSON under whatever name it likes; everybody else is told that we read JSON only.
  fastify.addContentTypeParser(
    ['text/plain', 'text/xml', 'application/xml'],
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (!request.url.startsWith(WECHAT)) return done(Object.assign(new Error('not JSON'), { statusCode: 415 }))
      ;(request as RawBodyRequest).rawBody = body as Buffer
      done(null, undefined)
    },
  )
}

/** How many values there may still be after this one and all in it; negative when it is too many, or too deep. */
function valuesLeft(value: unknown, depth: number, allowed: number): number {
  let left = allowed - 1
  if (typeof value !== 'object' || value === null) return left
  if (depth === 0) return -1
  for (const key in value) {
    if (left < 0) return left
    left = valuesLeft((value as Record<string, unknown>)[key], depth - 1, left)
  }
  return left
}
