import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { messageTemplates } from '../wx/message-templates.ts'
import { allowMessage } from '../wx/subscribe-message.ts'
import { mintLoginCode } from '../wx/login.ts'
import type { World } from '../world/world.ts'
import { sheetActions, type Cashier } from './cashier.ts'
import { SheetError } from './payment-sheet.ts'

const loginBody = z.object({ openid: z.string().regex(/^[\w-]{1,128}$/) })
/** Template id → what the person taps. WeChat asks about five at most. */
const subscribeBody = z.object({
  openid: z.string(),
  answers: z
    .record(z.string(), z.enum(['accept', 'reject', 'ban', 'filter']))
    .refine((answers) => Object.keys(answers).length <= 5),
})
const actBody = z.looseObject({ action: z.enum(sheetActions) })

/** What stands in for wx.login and wx.requestPayment. Open to every origin, as a phone is to every mini-program. */
export function phoneRoutes(app: FastifyInstance, world: World, cashier: Cashier): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*').header('access-control-allow-headers', 'content-type')
  })
  app.options('/*', (_request, reply) => reply.code(204).send())

  app.post('/phone/login-code', (request, reply) => {
    const body = loginBody.safeParse(request.body)
    if (body.success) return reply.send({ code: mintLoginCode(world, body.data.openid) })
    return reply.code(400).send({ code: 'openid-invalid', message: 'openid 只能含字母、数字、_ 和 -' })
  })

  app.post('/phone/subscribe', (request, reply) => {
    const body = subscribeBody.safeParse(request.body)
    if (!body.success) return reply.code(400).send({ code: 'answer-unknown', message: '未知的订阅选择' })
    const { openid, answers } = body.data
    const unknown = Object.keys(answers).find((templateId) => !messageTemplates[templateId])
    // wx.requestSubscribeMessage fails as a whole with errCode 20001.
    if (unknown)
      return reply.code(409).send({ code: 20001, message: 'No template data return, verify the template id exist' })
    for (const [templateId, answer] of Object.entries(answers))
      if (answer === 'accept') allowMessage(world, openid, templateId)
    return reply.send(answers)
  })

  app.post('/cashier/act', (request, reply) => {
    const body = actBody.safeParse(request.body)
    if (!body.success) return reply.code(400).send({ result: 'fail', code: 'action-unknown', message: '未知操作' })
    try {
      return reply.send({ result: cashier.act(body.data, body.data.action) })
    } catch (error) {
      if (!(error instanceof SheetError)) throw error
      return reply.code(409).send({ result: 'fail', code: error.code, message: error.message })
    }
  })
}
