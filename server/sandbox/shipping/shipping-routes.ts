import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Traffic } from '../gateway/door.ts'
import type { World } from '../world/world.ts'
import { checkAccessToken } from '../wx/access-token.ts'
import { wxRoute } from '../wx/wx-door.ts'
import { WxError } from '../wx/wx-error.ts'
import type { Shippings } from './shippings.ts'

/** api.weixin.qq.com/wxa/sec/order/… */
export function shippingRoutes(app: FastifyInstance, traffic: Traffic, shippings: Shippings): void {
  const { world } = traffic
  const route = (name: string, answer: (body: Record<string, unknown>) => object): void =>
    wxRoute(app, traffic, 'POST', `/wxa/sec/order/${name}`, ({ query, json }) => {
      checkAccessToken(world, query.access_token)
      return answer(json())
    })
  const ours = (appid: unknown): void => {
    if (appid !== world.keyring.appid) throw new WxError(40013, 'invalid appid')
  }
  route('upload_shipping_info', (body) => shippings.upload(body))
  route('get_order', (body) => shippings.get(body))
  route('is_trade_managed', ({ appid }) => {
    ours(appid)
    return { errcode: 0, errmsg: 'ok', is_trade_managed: shippings.isManaged }
  })
  route('is_trade_management_confirmation_completed', ({ appid }) => {
    ours(appid)
    return { errcode: 0, errmsg: 'ok', completed: true }
  })
}

const settingsBody = z.strictObject({
  appearsAfterSeconds: z.number().min(0).optional(),
  isManaged: z.boolean().optional(),
})

export function shippingControl(app: FastifyInstance, world: World, shippings: Shippings): void {
  app.get('/__ctl/shippings', () => ({ shippings: Object.values(world.state.shippings) }))
  app.post('/__ctl/shippings', (request) => {
    Object.assign(shippings, settingsBody.parse(request.body))
    return {}
  })
}

const confirmBody = z.object({ openid: z.string(), transactionId: z.string() })

/** The confirm component on the phone: what `wx.openBusinessView` of 'weappOrderConfirm' ends with. */
export function confirmRoute(app: FastifyInstance, shippings: Shippings): void {
  app.post('/phone/confirm-receipt', (request, reply) => {
    const body = confirmBody.safeParse(request.body)
    if (!body.success) return reply.code(400).send({ status: 'fail' })
    const isDone = shippings.confirm(body.data.openid, body.data.transactionId)
    return reply.send({ status: isDone ? 'success' : 'fail' })
  })
}
