import type { StateTable } from '../state-table.ts'

export type PaymentState = 'unpaid' | 'paid' | 'closed' | 'refunding' | 'refunded'
export type FulfilmentState = 'waiting' | 'preparing' | 'shipped' | 'ready' | 'received' | 'cancelled'
export type AfterSaleState = 'none'

/** Money. A payment that arrives after `closed` does not move the order: it is refunded on its own (bug 5 of peers). */
export const paymentMoves: StateTable<PaymentState> = {
  unpaid: ['paid', 'closed'],
  paid: ['refunding'],
  refunding: ['refunded'],
  closed: [],
  refunded: [],
}

/**
 * Goods. `waiting` is for money or for the team. Goods that lie ready at a pickup point are still the merchant's to take
 * back; once they have left, money goes back through an after-sale case.
 */
export const fulfilmentMoves: StateTable<FulfilmentState> = {
  waiting: ['preparing', 'cancelled'],
  preparing: ['shipped', 'ready', 'cancelled'],
  shipped: ['received'],
  ready: ['received', 'cancelled'],
  received: [],
  cancelled: [],
}

/** After-sale cases come later; the field and its table are here so that every order already carries it. */
export const afterSaleMoves: StateTable<AfterSaleState> = {
  none: [],
}
