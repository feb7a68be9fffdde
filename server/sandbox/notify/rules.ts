import type { Notification } from '../world/state.ts'
import type { Disguise } from './disguise.ts'

export interface DeliveryRule {
  id: number
  /** Beginning of the event type, such as TRANSACTION or REFUND.SUCCESS. */
  eventType?: string
  outTradeNo?: string
  outRefundNo?: string
  /** Rounds left to hit; null = until cleared. */
  times: number | null
  /** Lost on the way: counts as an attempt without an answer, the retry table goes on. */
  drop: boolean
  /** Kept back until released by hand, so that the order of messages can be chosen. */
  hold: boolean
  /** Puts the round off by so many virtual seconds. */
  delaySeconds: number
  /** Sent so many times at once. */
  copies: number
  disguise?: Disguise
  hits: number
}

/** What shall go wrong with notifications; in memory only. */
export class DeliveryRules {
  private rules: DeliveryRule[] = []
  private lastId = 0

  add(rule: Omit<DeliveryRule, 'id' | 'hits'>): DeliveryRule {
    const added = { ...rule, id: ++this.lastId, hits: 0 }
    this.rules.push(added)
    return added
  }

  list(): readonly DeliveryRule[] {
    return this.rules
  }

  /** Removes one rule, or all. */
  clear(id?: number): void {
    this.rules = id === undefined ? [] : this.rules.filter((rule) => rule.id !== id)
  }

  /** The first rule for this round, counted down. */
  take(notification: Notification): DeliveryRule | undefined {
    const rule = this.rules.find((each) => each.times !== 0 && isFor(each, notification))
    if (!rule) return undefined
    if (rule.times !== null) rule.times -= 1
    rule.hits += 1
    return rule
  }
}

function isFor(rule: DeliveryRule, notification: Notification): boolean {
  if (rule.eventType && !notification.message.eventType.startsWith(rule.eventType)) return false
  if (rule.outTradeNo && rule.outTradeNo !== notification.outTradeNo) return false
  return !rule.outRefundNo || rule.outRefundNo === notification.outRefundNo
}
