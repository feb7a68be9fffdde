import type { Shipping } from '../shipping/shipping-state.ts'
import { type SharingState, sharingState } from '../share/sharing-state.ts'
import { record } from './record.ts'

/** All that WeChat would remember. Plain data: it is the snapshot, and with small changes the state dump. Times are virtual epoch ms. */
export interface State {
  clockOffsetMs: number
  ids: { seed: string; counter: number }
  people: Record<string, Person>
  loginCodes: Record<string, { openid: string; expiresAt: number }>
  tokens: Token[]
  forceRefreshedAt: number[]
  /** By out_trade_no. */
  orders: Record<string, Order>
  /** prepay_id to out_trade_no. */
  prepays: Record<string, { outTradeNo: string; createdAt: number }>
  /** transaction_id to out_trade_no. */
  transactions: Record<string, string>
  /** By out_refund_no. */
  refunds: Record<string, Refund>
  notifications: Notification[]
  /** "openid template" → messages the person still allows. */
  messageQuotas: Record<string, number>
  /** Subscribe messages that arrived, oldest first. */
  messages: SubscribeMessage[]
  isMessagingBanned: boolean
  /** By transaction_id. */
  shippings: Record<string, Shipping>
  /** What the merchant has to refund from, in fen. Payments add, refunds take. */
  balanceFen: number
  sharing: SharingState
}

export interface Person {
  openid: string
  /** The mini-program that knows the person by this openid. */
  appid: string
  unionid?: string
  sessionKey?: string
  /** code2Session then answers 40226. */
  isBlocked: boolean
  /** Not seen for two hours: the content checks then answer 61010. */
  isIdle?: boolean
}

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Of the template. */
  title: string
  page: string
  /** Keyword → value. */
  data: Record<string, string>
  at: number
}

export interface Token {
  value: string
  expiresAt: number
  /** Killed before its time by a forced refresh. */
  isRevoked: boolean
}

/** Which of WeChat Pay's keys signs. */
export type SigningMode = 'public-key' | 'certificate'

export interface Order {
  outTradeNo: string
  transactionId?: string
  appid: string
  mchid: string
  openid: string
  description: string
  attach?: string
  notifyUrl: string
  totalFen: number
  timeExpireAt?: number
  createdAt: number
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  paidAt?: number
  /** The prepay id the payment came in with. */
  paidWith?: string
  closedAt?: number
  /** Of the first request's body: a re-entry has to have the same. */
  fingerprint: string
  signWith: SigningMode
  /** out_refund_no of its refunds, oldest first. */
  refundNos: string[]
}

export interface Refund {
  outRefundNo: string
  refundId: string
  outTradeNo: string
  transactionId: string
  reason?: string
  notifyUrl?: string
  refundFen: number
  totalFen: number
  createdAt: number
  status: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  successAt?: number
  /** When PROCESSING ends by itself; absent while the control side holds it. */
  settleAt?: number
  settleTo: 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  fingerprint: string
  /** Accepted calls with this number, the first included: more than one shows a retry, never a second refund. */
  requestCount: number
  signWith: SigningMode
}

export interface Attempt {
  at: number
  /** HTTP status of the merchant's answer; 0 when there was none within 5 s. */
  status: number
  /** Lost on the way on purpose, or how it was spoilt. */
  trick?: string
}

/** A notification before it is sealed. */
export interface Message {
  id: string
  createdAt: number
  eventType: string
  summary: string
  originalType: 'transaction' | 'refund'
  /** The plaintext of `resource`. */
  contents: Record<string, unknown>
}

export interface Notification {
  message: Message
  outTradeNo: string
  outRefundNo?: string
  url: string
  signWith: SigningMode
  state: 'pending' | 'held' | 'acknowledged' | 'given-up'
  /** Due time of the next round while pending. */
  nextAt: number
  /** Rounds begun; a round is one attempt, or several copies at once. */
  rounds: number
  attempts: Attempt[]
}

export function emptyState(seed: string): State {
  return {
    clockOffsetMs: 0,
    ids: { seed, counter: 0 },
    people: record(),
    loginCodes: record(),
    tokens: [],
    forceRefreshedAt: [],
    orders: record(),
    prepays: record(),
    transactions: record(),
    refunds: record(),
    notifications: [],
    messageQuotas: record(),
    messages: [],
    isMessagingBanned: false,
    shippings: record(),
    balanceFen: 0,
    sharing: sharingState(),
  }
}

/** A state read from disk. */
export function revived(stored: State): State {
  return {
    ...stored,
    people: record(stored.people),
    loginCodes: record(stored.loginCodes),
    orders: record(stored.orders),
    prepays: record(stored.prepays),
    transactions: record(stored.transactions),
    refunds: record(stored.refunds),
    sharing: sharingState(stored.sharing),
    messageQuotas: record(stored.messageQuotas),
    shippings: record(stored.shippings),
    messages: stored.messages ?? [],
  }
}
