import type { FastifyInstance } from 'fastify'

const KIB = 1024

/** Bytes a JSON body may have, by the beginning of the route's path; the first that fits counts. */
const BODY_LIMITS: readonly (readonly [prefix: string, bytes: number])[] = [
  // A name and a password, or a token: whoever sends these has not said yet who they are.
  ['/api/v1/app/session', 4 * KIB],
  ['/api/v1/admin/session', 4 * KIB],
  // The longest is a review or a ticket: 1,000 characters and the names of six pictures.
  ['/api/v1/app/', 32 * KIB],
  // Notifications have 4 KB or less; WeChat says so of none of them, hence the margin.
  ['/api/wechat/', 64 * KIB],
]
/** A product with all its texts fills 200 KB. */
export const BODY_LIMIT = 256 * KIB

export function bodyLimitOf(path: string): number {
  return BODY_LIMITS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? BODY_LIMIT
}

/** Gives each route that is added from now on the limit of its class. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit ??= bodyLimitOf(route.url)
  })
}
