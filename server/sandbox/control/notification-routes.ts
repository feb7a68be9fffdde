import type { FastifyInstance } from 'fastify'
import type { Notifier } from '../notify/notifier.ts'
import type { Notification } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { deliveryBody, forgeBody, releaseBody, replayBody } from './control-body.ts'
import { ControlError } from './control-error.ts'

type Target = Parameters<Notifier['deliver']>[0]

export function notificationRoutes(app: FastifyInstance, world: World, notifier: Notifier): void {
  const targetOf = ({ outTradeNo, outRefundNo }: { outTradeNo?: string; outRefundNo?: string }): Target => {
    const refund = outRefundNo === undefined ? undefined : world.state.refunds[outRefundNo]
    const order = outTradeNo === undefined ? undefined : world.state.orders[outTradeNo]
    const sent = world.state.notifications.find((each) =>
      refund ? each.outRefundNo === refund.outRefundNo : order && each.outTradeNo === outTradeNo && !each.outRefundNo,
    )
    if (sent) return sent
    if (refund) return notifier.aboutRefund(refund)
    if (order) return notifier.aboutOrder(order)
    throw new ControlError(404, 'no such order or refund')
  }

  app.get('/__ctl/notifications/rules', () => notifier.rules.list())
  app.post('/__ctl/notifications/rules', (request) => notifier.rules.add(deliveryBody.parse(request.body)))
  app.delete('/__ctl/notifications/rules/:id?', (request) => {
    const { id } = request.params as { id?: string }
    notifier.rules.clear(id === undefined ? undefined : Number(id))
    return {}
  })

  app.post('/__ctl/notifications/release', async (request) => {
    const { order } = releaseBody.parse(request.body ?? {})
    const held = world.state.notifications.filter((each: Notification) => each.state === 'held')
    await notifier.release(order === 'reverse' ? held.reverse() : held)
    return { released: held.map((each) => ({ id: each.message.id, attempts: each.attempts })) }
  })

  app.post('/__ctl/notifications/forge', (request) => {
    const body = forgeBody.parse(request.body)
    return notifier.deliver(targetOf(body), body.disguise)
  })

  app.post('/__ctl/notifications/replay', async (request) => {
    const body = replayBody.parse(request.body)
    const target = targetOf(body)
    return { answers: await Promise.all(Array.from({ length: body.copies }, () => notifier.deliver(target))) }
  })
}
