import type { FastifyInstance, FastifyRequest } from 'fastify'

const WECHAT = '/api/wechat/'
/** Our deepest body has four levels. Whoever reads bodies level by level must not run out of stack. */
const MAX_DEPTH = 16

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
      if (error || isWithin(value, MAX_DEPTH)) done(error, value)
      else done(Object.assign(new Error('nested too deeply'), { statusCode: 400 }))
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

function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((inner) => isWithin(inner, depth - 1))
}
