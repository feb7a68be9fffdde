import Fastify, { type FastifyInstance } from 'fastify'
import { ZodError } from 'zod'
import { ControlError } from './control/control-error.ts'
import { notificationRoutes } from './control/notification-routes.ts'
import { contentRoutes } from './control/content-routes.ts'
import { messageRoutes } from './control/message-routes.ts'
import { pushRoutes } from './control/push-routes.ts'
import { trafficRoutes } from './control/traffic-routes.ts'
import { worldRoutes, type Settings } from './control/world-routes.ts'
import { usualContent } from './content/content-settings.ts'
import { cashierRoutes } from './device/cashier-routes.ts'
import { Cashier } from './device/cashier.ts'
import { phoneRoutes } from './device/phone-routes.ts'
import { Calls } from './gateway/calls.ts'
import type { Traffic } from './gateway/door.ts'
import { Faults } from './gateway/faults.ts'
import { Notifier } from './notify/notifier.ts'
import { payRoutes } from './pay/pay-routes.ts'
import { Refunds, usualRefundPolicy } from './pay/refund.ts'
import { Pusher } from './push/pusher.ts'
import { wxRoutes } from './wx/wx-routes.ts'
import { linkRoutes, shareRoutes } from './share/share-routes.ts'
import { confirmRoute, shippingControl, shippingRoutes } from './shipping/shipping-routes.ts'
import { Shippings } from './shipping/shippings.ts'
import type { World } from './world/world.ts'

/** Prepared payment parameters are long; a batch of people is longer. */
const LONGEST_BODY = 16 * 1024 * 1024

/** The two listeners over one world: the gateway a server talks to, and the side only people and tests touch. */
export class Sandbox {
  private readonly gateway = Fastify({ forceCloseConnections: true })
  private readonly device = Fastify({ forceCloseConnections: true, bodyLimit: LONGEST_BODY })
  private readonly notifier: Notifier
  private readonly refunds: Refunds
  private readonly pusher: Pusher
  private readonly shippings: Shippings
  private readonly settings: Settings = { verification: 'both', content: usualContent() }

  constructor(private readonly world: World) {
    this.notifier = new Notifier(world)
    this.pusher = new Pusher(world)
    this.refunds = new Refunds(world, this.notifier)
    this.shippings = new Shippings(world, this.pusher)
    const traffic: Traffic = { world, faults: new Faults(), calls: new Calls() }
    this.buildGateway(traffic)
    this.buildDevice(traffic)
  }

  /** Opens both ports, then takes up what a restored state left undone. */
  async listen(
    host: string,
    gatewayPort: number,
    devicePort: number,
  ): Promise<{ gatewayUrl: string; deviceUrl: string }> {
    const gatewayUrl = await this.gateway.listen({ host, port: gatewayPort })
    const deviceUrl = await this.device.listen({ host, port: devicePort })
    this.world.deviceUrl = deviceUrl
    this.refunds.resume()
    this.notifier.resume()
    this.shippings.resume()
    return { gatewayUrl, deviceUrl }
  }

  async stop(): Promise<void> {
    await Promise.all([this.gateway.close(), this.device.close(), this.notifier.stop(), this.pusher.stop()])
    this.world.stop()
  }

  /** As on the first day, except for the keys. */
  private reset(traffic: Traffic): object {
    traffic.faults.clear()
    traffic.calls.clear()
    this.notifier.rules.clear()
    this.refunds.policy = usualRefundPolicy()
    this.shippings.reset()
    this.settings.pages = undefined
    this.settings.verification = 'both'
    this.pusher.reset()
    Object.assign(this.settings.content, usualContent())
    this.world.reset()
    return {}
  }

  /** Bodies stay bytes: the signature covers what was sent, not what it means. */
  private buildGateway(traffic: Traffic): void {
    this.gateway.removeAllContentTypeParsers()
    this.gateway.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    payRoutes(this.gateway, traffic, this.refunds, () => this.settings.verification)
    wxRoutes(this.gateway, traffic, this.settings, this.pusher)
    shippingRoutes(this.gateway, traffic, this.shippings)
    shareRoutes(this.gateway, traffic, this.settings)
  }

  private buildDevice(traffic: Traffic): void {
    // Routes without a body are often called with a JSON header and nothing behind it.
    const parseJson = this.device.getDefaultJsonParser('error', 'error')
    this.device.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (body === '') done(null, undefined)
      else void parseJson(request, String(body), done)
    })
    const cashier = new Cashier(this.world, this.notifier)
    const part = (routes: (app: FastifyInstance) => void): void => {
      void this.device.register(async (scope) => routes(scope))
    }
    part((app) => {
      phoneRoutes(app, this.world, cashier)
      confirmRoute(app, this.shippings)
    })
    part((app) => linkRoutes(app, this.world))
    part((app) => cashierRoutes(app, this.world, cashier))
    part((app) => {
      app.setErrorHandler((error, _request, reply) => {
        if (error instanceof ZodError) return reply.code(400).send({ message: error.message })
        if (error instanceof ControlError) return reply.code(error.statusCode).send({ message: error.message })
        throw error
      })
      trafficRoutes(app, traffic)
      notificationRoutes(app, this.world, this.notifier)
      messageRoutes(app, this.world)
      shippingControl(app, this.world, this.shippings)
      worldRoutes(app, this.world, this.notifier, this.refunds, this.settings, () => this.pusher.isBusy())
      pushRoutes(app, this.pusher)
      contentRoutes(app, this.settings.content)
      app.post('/__ctl/reset', () => this.reset(traffic))
    })
  }
}
