import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { quotaKey } from '../wx/subscribe-message.ts'
import type { World } from '../world/world.ts'

const quotaBody = z.strictObject({ openid: z.string(), templateId: z.string(), quota: z.int().min(0) })
const banBody = z.strictObject({ isBanned: z.boolean() })

/** What arrived on people's phones, and what they have allowed. */
export function messageRoutes(app: FastifyInstance, world: World): void {
  app.get('/__ctl/messages', () => ({ messages: world.state.messages, quotas: world.state.messageQuotas }))
  /** As when the person has switched the messages off, or has allowed some on another phone. */
  app.post('/__ctl/messages/quota', (request) => {
    const { openid, templateId, quota } = quotaBody.parse(request.body)
    world.state.messageQuotas[quotaKey(openid, templateId)] = quota
    world.changed()
    return {}
  })
  app.post('/__ctl/messages/ban', (request) => {
    world.state.isMessagingBanned = banBody.parse(request.body).isBanned
    world.changed()
    return {}
  })
}
