import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { World } from '../world/world.ts'
import { CASHIER_CSP, cashierPage, messagePage } from './cashier-page.ts'
import { sheetActions, type Cashier } from './cashier.ts'
import { SheetError } from './payment-sheet.ts'
import { returnAddress } from './return-address.ts'

const RESULT_TITLES = { ok: '支付成功', cancel: '已取消', fail: '支付失败' } as const
const sheetFields = z.record(z.string(), z.string())
const tapped = z.object({ action: z.enum(sheetActions) })

/** The payment sheet for a browser: a page, and the form it posts. */
export function cashierRoutes(app: FastifyInstance, world: World, cashier: Cashier): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CASHIER_CSP)
      .header('cache-control', 'no-store')
  })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })

  app.get('/cashier', (request, reply) => {
    const fields = sheetFields.safeParse(request.query).data ?? {}
    try {
      return reply.send(cashierPage(world.merchantName, cashier.open(fields), fields))
    } catch (error) {
      return reply.code(409).send(refusal(error, fields.return))
    }
  })

  app.post('/cashier', (request, reply) => {
    const fields = sheetFields.safeParse(request.body).data ?? {}
    const tap = tapped.safeParse(fields)
    if (!tap.success)
      return reply.code(400).send(messagePage('无法付款', '未知操作', returnAddress(fields.return, 'fail')))
    try {
      const result = cashier.actFromPage(fields, tap.data.action)
      const back = returnAddress(fields.return, result)
      if (back !== undefined) return reply.redirect(back, 303)
      return reply.send(messagePage(RESULT_TITLES[result], '可以关闭这个页面了', undefined))
    } catch (error) {
      return reply.code(409).send(refusal(error, fields.return))
    }
  })
}

function refusal(error: unknown, address: string | undefined): string {
  if (!(error instanceof SheetError)) throw error
  return messagePage('无法付款', error.message, returnAddress(address, 'fail'))
}
