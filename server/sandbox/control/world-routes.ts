import type { FastifyInstance } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ContentSettings } from '../content/content-settings.ts'
import type { Notifier } from '../notify/notifier.ts'
import type { VerificationMode } from '../pay/certificates.ts'
import type { Refunds } from '../pay/refund.ts'
import { SECOND } from '../world/clock.ts'
import type { World } from '../world/world.ts'
import {
  balanceBody,
  clockBody,
  pagesBody,
  peopleBody,
  refundPolicyBody,
  settleBody,
  verificationBody,
} from './control-body.ts'
import { ControlError } from './control-error.ts'

/** Settings of the merchant's account; not part of the state, so a restart has the usual ones. */
export interface Settings {
  content: ContentSettings
  pages?: ReadonlySet<string>
  verification: VerificationMode
}

const DRAIN_POLL_MS = 5

export function worldRoutes(
  app: FastifyInstance,
  world: World,
  notifier: Notifier,
  refunds: Refunds,
  settings: Settings,
  isPushing: () => boolean,
): void {
  const clockView = (): object => ({
    now: new Date(world.clock.now()).toISOString(),
    offsetSeconds: world.state.clockOffsetMs / SECOND,
  })

  app.get('/__ctl/clock', clockView)
  app.post('/__ctl/clock', (request) => {
    const body = clockBody.parse(request.body)
    if ('advanceSeconds' in body) world.clock.moveBy(body.advanceSeconds * SECOND)
    else if ('now' in body) world.clock.moveBy(Date.parse(body.now) - world.clock.now())
    else world.clock.moveBy(-world.state.clockOffsetMs)
    world.changed()
    world.timers.arm()
    return clockView()
  })

  app.get('/__ctl/state', () => {
    const { people, orders, refunds: refundsByNo, notifications, balanceFen } = world.state
    return {
      ...clockView(),
      balanceFen,
      people: Object.values(people),
      orders: Object.values(orders),
      refunds: Object.values(refundsByNo),
      notifications,
    }
  })
  app.post('/__ctl/drain', async () => {
    while (world.timers.hasDue() || notifier.isBusy() || isPushing()) await sleep(DRAIN_POLL_MS)
    return {}
  })

  app.post('/__ctl/people', (request) => {
    for (const person of peopleBody.parse(request.body).people) {
      const known = world.state.people[person.openid] ?? { appid: world.keyring.appid, isBlocked: false }
      world.state.people[person.openid] = { ...known, ...person }
    }
    world.changed()
    return {}
  })
  app.post('/__ctl/pages', (request) => {
    const { pages } = pagesBody.parse(request.body)
    settings.pages = pages === null ? undefined : new Set(pages)
    return {}
  })
  app.post('/__ctl/verification', (request) => {
    settings.verification = verificationBody.parse(request.body).mode
    return {}
  })
  app.post('/__ctl/balance', (request) => {
    world.state.balanceFen = balanceBody.parse(request.body).balanceFen
    world.changed()
    return {}
  })

  app.post('/__ctl/refunds/policy', (request) => {
    const { processingSeconds, outcome } = refundPolicyBody.parse(request.body)
    if (processingSeconds !== undefined) {
      refunds.policy.processingMs = processingSeconds === null ? null : processingSeconds * SECOND
    }
    if (outcome) refunds.policy.outcome = outcome
    return refunds.policy
  })
  app.post('/__ctl/refunds/settle', (request) => {
    const { outRefundNo, status } = settleBody.parse(request.body)
    const refund = world.state.refunds[outRefundNo]
    if (!refund) throw new ControlError(404, 'no such refund')
    refunds.settle(refund, status)
    return refund
  })
}
