import type { FastifyInstance } from 'fastify'
import type { Env } from '../../env.ts'

const HSTS = 'max-age=31536000; includeSubDomains'
/** What a shop needs of a browser's devices: where it is, when somebody asks which pickup point is near; nothing else. */
const PERMISSIONS = ['camera', 'microphone', 'payment', 'usb', 'serial', 'bluetooth', 'midi']
  .map((feature) => `${feature}=()`)
  .concat('geolocation=(self)')
  .join(', ')
/** JSON and pictures load nothing and are shown in no page of ours as a frame. */
const DATA_ONLY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/**
 * What a page of ours may load. Styles may stand in the page: Ant Design and Taro write them there. Pictures come from us
 * or over TLS. `'unsafe-eval'` is nowhere: a script that got in as text stays text.
 */
function pagePolicy(connect: string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    // A picture just chosen is read from its blob before it is sent.
    `connect-src ${["'self'", 'blob:', ...connect].join(' ')}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** On every answer: what a browser may do with it. The pages of `/api/docs` bring scripts of their own, and no policy. */
export function secureAnswers(fastify: FastifyInstance, env: Env): void {
  const page = pagePolicy(env.sandbox ? [new URL(env.sandbox.deviceUrl).origin] : [])
  const isTls = env.publicUrl.startsWith('https://')
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('x-frame-options', 'SAMEORIGIN')
    reply.header('permissions-policy', PERMISSIONS)
    if (isTls) reply.header('strict-transport-security', HSTS)
    if (!request.url.startsWith('/api/docs'))
      reply.header('content-security-policy', /^\/(api|images)\//.test(request.url) ? DATA_ONLY : page)
    done()
  })
}
