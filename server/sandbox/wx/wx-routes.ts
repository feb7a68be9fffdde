import type { FastifyInstance } from 'fastify'
import type { Traffic } from '../gateway/door.ts'
import { stableToken } from './access-token.ts'
import { codeToSession } from './login.ts'
import { sceneCode } from './scene-code.ts'
import { wxRoute } from './wx-door.ts'

/** api.weixin.qq.com. `pages` are the published pages, undefined while nobody has said. */
export function wxRoutes(app: FastifyInstance, traffic: Traffic, pages: () => ReadonlySet<string> | undefined): void {
  const { world } = traffic
  wxRoute(app, traffic, 'GET', '/sns/jscode2session', ({ query }) => codeToSession(world, query))
  wxRoute(app, traffic, 'POST', '/cgi-bin/stable_token', ({ json }) => stableToken(world, json()))
  wxRoute(app, traffic, 'POST', '/wxa/getwxacodeunlimit', ({ query, json }) => sceneCode(world, query, json(), pages()))
}
