import type { FulfilmentState, PaymentState } from './state.ts'

export interface Order {
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  delivery: 'express' | 'pickup'
  payDeadlineAt: Date
}

export interface MemberActions {
  canPay: boolean
  canCancel: boolean
  canConfirmReceipt: boolean
  canChangeAddress: boolean
}

/** What the buyer may do now. Pickup orders are received by the verified code, not by the buyer's own word. */
export function memberActions(order: Order, now: Date): MemberActions {
  const { paymentState, fulfilmentState, delivery } = order
  const isWhole = paymentState === 'unpaid' || (paymentState === 'paid' && isUntouched(fulfilmentState))
  return {
    canPay: paymentState === 'unpaid' && now < order.payDeadlineAt,
    canCancel: isWhole,
    canConfirmReceipt: paymentState === 'paid' && fulfilmentState === 'shipped',
    canChangeAddress: delivery === 'express' && isWhole,
  }
}

export interface StaffActions {
  canShip: boolean
  canReady: boolean
  canVerify: boolean
  canRefund: boolean
}

/** What the state of the order lets staff do; permissions and pickup points are checked besides. */
export function staffActions({ paymentState, fulfilmentState, delivery }: Omit<Order, 'payDeadlineAt'>): StaffActions {
  const isPaid = paymentState === 'paid'
  return {
    canShip: isPaid && fulfilmentState === 'preparing' && delivery === 'express',
    canReady: isPaid && fulfilmentState === 'preparing' && delivery === 'pickup',
    canVerify: isPaid && fulfilmentState === 'ready' && delivery === 'pickup',
    canRefund: isPaid && (isUntouched(fulfilmentState) || fulfilmentState === 'ready'),
  }
}

/** The goods have not begun to move: the whole order can still be undone without an after-sale case. */
function isUntouched(state: FulfilmentState): boolean {
  return state === 'waiting' || state === 'preparing'
}
