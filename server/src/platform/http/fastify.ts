import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { BODY_LIMIT } from './body-limits.ts'
import { problemBody } from './error.filter.ts'
import { RequestError } from './http.errors.ts'

const UPLOAD_LIMIT = 10 * 1024 * 1024
/** A request line and its headers fit into one packet; a phone in a tunnel needs a few seconds for it. */
const HEADERS_MS = 10_000
/** A client's or proxy's own id is kept when it is harmless. */
const REQUEST_ID = /^[\w-]{8,64}$/

/** Fastify with our limits. The JSON parser is ours: see `body.ts`. */
export function fastifyAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Behind one proxy of the shop's own; the address is only used for rate limits and logs.
    trustProxy: 'loopback',
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id']
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    },
    requestTimeout: 30_000,
    // Whoever opens connections and says nothing holds each for ten seconds, not for ever.
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 2_000 },
    keepAliveTimeout: 65_000,
    // Idle keep-alive connections would otherwise hold `close()` until they time out.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: noSuchPath,
    multipart: { limits: { fileSize: UPLOAD_LIMIT, files: 9, fields: 20 } },
  })
}

/** A path that cannot be read, or has a part longer than any code of ours, leads nowhere; it meets no hook and no filter. */
function noSuchPath(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = RequestError('not-found')
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, request.id)))
}
