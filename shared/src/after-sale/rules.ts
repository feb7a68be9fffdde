import type { FulfilmentState, PaymentState } from '../order/state.ts'
import { addMs, DAY_MS, HOUR_MS } from '../time.ts'
import type { AfterSaleKind, AfterSaleState } from './state.ts'

export const AFTER_SALE_REASONS = [
  'damaged',
  'missing',
  'wrong-item',
  'not-as-described',
  'not-arrived',
  'changed-mind',
  'other',
] as const
export type AfterSaleReason = (typeof AFTER_SALE_REASONS)[number]

/** Most pictures of one case. */
export const MAX_EVIDENCE = 6

/** What a picture can show, it has to show. */
const SEEN: readonly AfterSaleReason[] = ['damaged', 'wrong-item', 'not-as-described']
export const needsPicture = (reason: AfterSaleReason): boolean => SEEN.includes(reason)

/** The shop's fault in the buyer's words; only a change of mind is not. */
export const isShopsFault = (reason: AfterSaleReason): boolean => reason !== 'changed-mind'

export interface OrderTime {
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  receivedAt: Date | null
}

export type MayApply = { ok: true } | { ok: false; code: 'not-yet' | 'too-late' | 'nothing-left' }

/**
 * Whether a case may be opened: from the moment the goods are prepared until `windowDays` after they were received. Before
 * that the whole order can be cancelled; an unpaid order has nothing to give back.
 */
export function mayApply(order: OrderTime, unitsLeft: number, windowDays: number, now: Date): MayApply {
  if (order.paymentState === 'refunding' || order.paymentState === 'refunded')
    return { ok: false, code: 'nothing-left' }
  if (order.paymentState !== 'paid' || order.fulfilmentState === 'waiting') return { ok: false, code: 'not-yet' }
  if (order.fulfilmentState === 'cancelled' || unitsLeft === 0) return { ok: false, code: 'nothing-left' }
  const endsAt = windowEnd(order, windowDays)
  return endsAt !== null && now >= endsAt ? { ok: false, code: 'too-late' } : { ok: true }
}

/** The end of the window, or null while the goods are not received. */
export const windowEnd = ({ receivedAt }: Pick<OrderTime, 'receivedAt'>, windowDays: number): Date | null =>
  receivedAt ? addMs(receivedAt, windowDays * DAY_MS) : null

/** The goods have left the shop's hands. */
export const hasLeft = (state: FulfilmentState): boolean => state === 'shipped' || state === 'received'

export interface AfterSaleRequest {
  kind: AfterSaleKind
  reason: AfterSaleReason
  pictures: number
  /** Whether one of the chosen lines is perishable. */
  hasPerishable: boolean
}

export type Objection =
  'return-too-early' | 'return-perishable' | 'return-instead' | 'perishable-kept' | 'picture-needed'

/**
 * What speaks against a request, or null. Goods still in the house need no return. Goods that have left are returned when the
 * buyer merely changed their mind; perishables are never returned, and never refunded for a change of mind.
 */
export function objectionTo(request: AfterSaleRequest, fulfilmentState: FulfilmentState): Objection | null {
  const left = hasLeft(fulfilmentState)
  if (request.kind === 'return' && !left) return 'return-too-early'
  if (request.kind === 'return' && request.hasPerishable) return 'return-perishable'
  if (left && request.reason === 'changed-mind' && request.hasPerishable) return 'perishable-kept'
  if (left && request.reason === 'changed-mind' && request.kind === 'refund-only') return 'return-instead'
  if (left && needsPicture(request.reason) && request.pictures === 0) return 'picture-needed'
  return null
}

/** A parcel that was sent for somebody who changed their mind: their units speak for keeping the shipping. */
export const wasSentInVain = (reason: AfterSaleReason, fulfilmentState: FulfilmentState): boolean =>
  hasLeft(fulfilmentState) && !isShopsFault(reason)

export interface AutomaticRule {
  /** Largest amount that is given without asking staff; 0 turns the rule off. */
  upToFen: number
  /** Hours after receipt within which it holds. */
  withinHours: number
  /** How many automatic refunds a member may have had in the last 30 days. */
  timesPerMonth: number
}

/**
 * Whether the money goes back without waiting for staff. Goods nobody has touched yet are the buyer's to cancel. Afterwards
 * a small sum is given on a fresh complaint with a picture, to members who have not used that up.
 */
export function isAutomatic(
  request: AfterSaleRequest & { amountFen: number },
  order: OrderTime,
  timesBefore: number,
  rule: AutomaticRule,
  now: Date,
): boolean {
  if (request.kind !== 'refund-only') return false
  if (order.fulfilmentState === 'preparing') return true
  if (order.fulfilmentState !== 'received' || order.receivedAt === null) return false
  const isFresh = now < addMs(order.receivedAt, rule.withinHours * HOUR_MS)
  const isSeen = needsPicture(request.reason) && request.pictures > 0
  return isFresh && isSeen && request.amountFen <= rule.upToFen && timesBefore < rule.timesPerMonth
}

export interface AfterSaleActions {
  canWithdraw: boolean
  canSendBack: boolean
  canEvaluate: boolean
  canApplyAgain: boolean
}

/** What the buyer may do with a case. */
export function memberAfterSaleActions(state: AfterSaleState, isEvaluated: boolean): AfterSaleActions {
  return {
    canWithdraw: state === 'applied' || state === 'waiting-return',
    canSendBack: state === 'waiting-return',
    canEvaluate: !isEvaluated && (state === 'refunded' || state === 'refused'),
    canApplyAgain: state === 'refused' || state === 'withdrawn' || state === 'closed',
  }
}

/** What staff may do with a case; permissions are checked besides. */
export function staffAfterSaleActions(state: AfterSaleState) {
  return {
    canDecide: state === 'applied',
    canReceive: state === 'waiting-return' || state === 'returned',
    /** The goods came back, but not as they should. */
    canRefuseReturn: state === 'returned',
  }
}
