import type { FastifyInstance } from 'fastify'
import type { Settings } from '../control/world-routes.ts'
import { pictureCheck } from '../content/picture-check.ts'
import { textCheck } from '../content/text-check.ts'
import type { Traffic } from '../gateway/door.ts'
import type { Pusher } from '../push/pusher.ts'
import { stableToken } from './access-token.ts'
import { codeToSession } from './login.ts'
import { sceneCode } from './scene-code.ts'
import { sendMessage } from './subscribe-message.ts'
import { wxRoute } from './wx-door.ts'

/** api.weixin.qq.com. The settings' `pages` are the published pages, undefined while nobody has said. */
export function wxRoutes(app: FastifyInstance, traffic: Traffic, settings: Settings, pusher: Pusher): void {
  const { world } = traffic
  wxRoute(app, traffic, 'GET', '/sns/jscode2session', ({ query }) => codeToSession(world, query))
  wxRoute(app, traffic, 'POST', '/cgi-bin/stable_token', ({ json }) => stableToken(world, json()))
  wxRoute(app, traffic, 'POST', '/wxa/getwxacodeunlimit', ({ query, json }) =>
    sceneCode(world, query, json(), settings.pages),
  )
  wxRoute(app, traffic, 'POST', '/wxa/msg_sec_check', ({ query, json }) =>
    textCheck(world, query, json(), settings.content),
  )
  wxRoute(app, traffic, 'POST', '/wxa/media_check_async', ({ query, json }) =>
    pictureCheck(world, pusher, query, json(), settings.content),
  )
  wxRoute(app, traffic, 'POST', '/cgi-bin/message/subscribe/send', ({ query, json }) =>
    sendMessage(world, query, json(), settings.pages),
  )
}
