import { SECOND } from '../world/clock.ts'
import type { Notification, Order, Refund } from '../world/state.ts'
import type { World } from '../world/world.ts'
import type { Disguise } from './disguise.ts'
import { refundMessage, transactionMessage } from './message.ts'
import { post, type Posted } from './post.ts'
import { DeliveryRules, type DeliveryRule } from './rules.ts'

/** Seconds between one failed round and the next, as published: 15 retries, about 24 hours. */
const RETRY_AFTER_SECONDS = [
  15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600, 21_600,
]

type Target = Pick<Notification, 'message' | 'outTradeNo' | 'outRefundNo' | 'url' | 'signWith'>

/** Tells the merchant what happened, until it answers 2xx. */
export class Notifier {
  readonly rules = new DeliveryRules()
  private readonly underway = new Set<Promise<unknown>>()
  private readonly stopping = new AbortController()

  constructor(private readonly world: World) {}

  /** Puts the pending notifications of a restored state back on the timers. */
  resume(): void {
    for (const notification of this.world.state.notifications) {
      if (notification.state === 'pending') this.plan(notification)
    }
  }

  paid(order: Order): void {
    this.announce(this.aboutOrder(order))
  }

  refundSettled(refund: Refund): void {
    const target = this.aboutRefund(refund)
    if (refund.notifyUrl !== undefined) this.announce(target)
  }

  aboutOrder(order: Order): Target {
    const message = transactionMessage(this.world, order)
    return { message, outTradeNo: order.outTradeNo, url: order.notifyUrl, signWith: order.signWith }
  }

  aboutRefund(refund: Refund): Target {
    const { outTradeNo, outRefundNo, signWith } = refund
    return {
      message: refundMessage(this.world, refund),
      outTradeNo,
      outRefundNo,
      url: refund.notifyUrl ?? '',
      signWith,
    }
  }

  /** Sends one message at once, outside the retry table, and returns the merchant's answer. */
  deliver(target: Target, disguise?: Disguise): Promise<Posted> {
    return this.track(post(this.world, target.url, target.message, target.signWith, this.stopping.signal, disguise))
  }

  /** Lets held messages go, in the order given, each after the answer to the one before. */
  async release(held: Notification[]): Promise<void> {
    for (const notification of held) {
      notification.state = 'pending'
      await this.track(this.round(notification, undefined))
    }
  }

  isBusy(): boolean {
    return this.underway.size > 0
  }

  /** Cuts off what is under way; it is sent again after a restart. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await Promise.all(this.underway)
  }

  private announce(target: Target): void {
    const notification: Notification = {
      ...target,
      state: 'pending',
      nextAt: this.world.clock.now(),
      rounds: 0,
      attempts: [],
    }
    this.world.state.notifications.push(notification)
    this.world.changed()
    this.plan(notification)
  }

  private plan(notification: Notification): void {
    this.world.timers.at(notification.nextAt, () => {
      const rule = this.rules.take(notification)
      if (rule?.hold) {
        notification.state = 'held'
        this.world.changed()
      } else if (rule && rule.delaySeconds > 0) {
        notification.nextAt = this.world.clock.now() + rule.delaySeconds * SECOND
        this.world.timers.at(notification.nextAt, () => void this.track(this.round(notification, rule)))
      } else void this.track(this.round(notification, rule))
    })
  }

  private track<T>(work: Promise<T>): Promise<T> {
    this.underway.add(work)
    void work.finally(() => this.underway.delete(work))
    return work
  }

  private async round(notification: Notification, rule: DeliveryRule | undefined): Promise<void> {
    const { state } = this.world
    notification.rounds += 1
    const copies = rule?.drop ? 0 : (rule?.copies ?? 1)
    const at = this.world.clock.now()
    const answers = await Promise.all(Array.from({ length: copies }, () => this.deliver(notification, rule?.disguise)))
    if (this.stopping.signal.aborted || this.world.state !== state) return
    const trick = rule?.drop ? 'drop' : rule?.disguise
    const statuses = rule?.drop ? [0] : answers.map((answer) => answer.status)
    notification.attempts.push(...statuses.map((status) => ({ at, status, ...(trick && { trick }) })))
    this.conclude(notification, statuses)
    this.world.changed()
  }

  private conclude(notification: Notification, statuses: number[]): void {
    const wait = RETRY_AFTER_SECONDS[notification.rounds - 1]
    if (statuses.some((status) => status >= 200 && status < 300)) notification.state = 'acknowledged'
    else if (wait === undefined) notification.state = 'given-up'
    else {
      notification.nextAt = this.world.clock.now() + wait * SECOND * this.world.timeScale
      this.plan(notification)
    }
  }
}
