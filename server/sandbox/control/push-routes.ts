import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Pusher } from '../push/pusher.ts'

const settingsBody = z.strictObject({
  url: z.url().nullable().optional(),
  mode: z.enum(['safe', 'plain', 'compat']).optional(),
  copies: z.int().min(1).max(100).optional(),
  drop: z.int().min(0).max(100).optional(),
})
const messageBody = z.looseObject({ Event: z.string().min(1), FromUserName: z.string().optional() })

/** Messages WeChat pushes to the server: how they go out, what went out, and any other. */
export function pushRoutes(app: FastifyInstance, pusher: Pusher): void {
  app.get('/__ctl/pushes', () => pusher.records)
  app.post('/__ctl/pushes/settings', (request) => Object.assign(pusher.settings, settingsBody.parse(request.body)))
  app.post('/__ctl/pushes', (request) => {
    pusher.send(messageBody.parse(request.body))
    return {}
  })
}
