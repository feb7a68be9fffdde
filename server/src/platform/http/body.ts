import type { FastifyInstance, FastifyRequest } from 'fastify'

const WECHAT = '/api/wechat/'

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
    parseJson(request, body.toString('utf8'), done)
  })
}
