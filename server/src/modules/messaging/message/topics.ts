import { HOUR_MS } from '@tuanke/shared/time'

/**
 * What a subscribe message can be about. `facts` are what the shop can fill in; the merchant says in
 * WECHAT_MESSAGE_TEMPLATES which keyword of the chosen template takes which of them. After `lifeMs` it is no news any
 * more and is not sent.
 */
export const topics = {
  /** The team has formed or failed. */
  team: { facts: ['goods', 'result', 'note'], lifeMs: 12 * HOUR_MS },
  /** The goods lie at the pickup point. */
  ready: { facts: ['goods', 'place', 'until', 'note'], lifeMs: 24 * HOUR_MS },
  /** The parcel has left. */
  shipped: { facts: ['goods', 'company', 'trackingNo', 'note'], lifeMs: 24 * HOUR_MS },
  /** Money has gone back. */
  refund: { facts: ['goods', 'amount', 'orderNo', 'note'], lifeMs: 24 * HOUR_MS },
  /** A group buy the member wanted to be reminded of opens or ends. */
  reminder: { facts: ['goods', 'price', 'until', 'note'], lifeMs: HOUR_MS },
  /** A team is about to fail for want of somebody, or an order for want of its payment. */
  nudge: { facts: ['goods', 'what', 'until', 'note'], lifeMs: HOUR_MS },
  /** Staff have answered a ticket, propose a solution or adopt a suggestion. */
  ticket: { facts: ['about', 'said', 'at', 'note'], lifeMs: 24 * HOUR_MS },
  /** What became of an after-sale case. */
  'after-sale': { facts: ['goods', 'state', 'amount', 'orderNo', 'note'], lifeMs: 24 * HOUR_MS },
} as const satisfies Record<string, { facts: readonly string[]; lifeMs: number }>

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as Topic[]

/** What the member answered to WeChat's question about one template. */
export const answers = ['accept', 'reject', 'ban', 'filter'] as const
export type Answer = (typeof answers)[number]

/** A message that goes along with a notice, should the member have allowed it. */
export interface MessageWish {
  topic: Topic
  /** Fact → text; those the template has no keyword for are left out. */
  facts: Record<string, string>
  /** Page of the mini-program it opens, with its query, without a leading slash. */
  page: string
}
