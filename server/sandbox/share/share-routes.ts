import type { FastifyInstance } from 'fastify'
import type { Settings } from '../control/world-routes.ts'
import type { Traffic } from '../gateway/door.ts'
import type { World } from '../world/world.ts'
import { wxRoute } from '../wx/wx-door.ts'
import { createActivity, updateActivity } from './live-message.ts'
import { generateUrlLink } from './url-link.ts'

/** The part of api.weixin.qq.com that is about sharing. */
export function shareRoutes(app: FastifyInstance, traffic: Traffic, settings: Settings): void {
  const { world } = traffic
  wxRoute(app, traffic, 'GET', '/cgi-bin/message/wxopen/activityid/create', ({ query }) => createActivity(world, query))
  wxRoute(app, traffic, 'POST', '/cgi-bin/message/wxopen/updatablemsg/send', ({ query, json }) =>
    updateActivity(world, query, json()),
  )
  wxRoute(app, traffic, 'POST', '/wxa/generate_urllink', ({ query, json }) =>
    generateUrlLink(world, query, json(), settings.pages),
  )
}

/** What a person does with a link, and what tests ask. */
export function linkRoutes(app: FastifyInstance, world: World): void {
  app.get<{ Params: { id: string } }>('/link/:id', (request, reply) => {
    const link = world.state.sharing.urlLinks[request.params.id]
    if (!link || link.expiresAt <= world.clock.now())
      return reply.code(410).type('text/plain; charset=utf-8').send('链接已过期')
    // A phone would open WeChat; a browser opens the preview at the same page, by scene 1194.
    return reply.redirect(`${world.storefrontUrl}/#/${link.path}${link.query && `?${link.query}`}`)
  })
  app.get('/__ctl/sharing', () => world.state.sharing)
}
