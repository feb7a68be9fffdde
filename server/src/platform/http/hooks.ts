import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Metrics } from '../metrics/metrics.ts'

const QUIET = new Set(['/healthz', '/readyz', '/metrics'])

/** The time of the answer is not what the answer is about. */
const SERVER_NOW = /"serverNow":"[\d:.TZ-]{24}"/

/** Request id, time, log line and metric of every answer; ETag on JSON that was read. */
export function hookRequests(fastify: FastifyInstance, clock: Clock, log: Log, metrics: Metrics): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    // In a header, so that an unchanged body can be answered with 304 and the phone still learns the time.
    reply.header('x-server-now', clock.now().toISOString())
    done()
  })
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const type = String(reply.getHeader('content-type') ?? '')
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string' || !type.includes('json'))
      return done(null, payload)
    const tag = `W/"${createHash('sha1').update(payload.replace(SERVER_NOW, '')).digest('base64url')}"`
    reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
    if (request.headers['if-none-match'] !== tag) return done(null, payload)
    reply.code(304).removeHeader('content-length')
    done(null, '')
  })
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    if (!QUIET.has(route)) log.info(line(request, reply.statusCode, reply.elapsedTime), 'request')
    done()
  })
}

/** No query and no body: both may hold personal data. */
function line(request: FastifyRequest, status: number, ms: number) {
  return {
    requestId: request.id,
    method: request.method,
    path: request.url.split('?', 1)[0],
    status,
    ms: Math.round(ms * 10) / 10,
  }
}
