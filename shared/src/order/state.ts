import type { StateTable } from '../state-table.ts'

export type PaymentState = 'unpaid' | 'paid' | 'closed' | 'refunding' | 'refunded'
export type FulfilmentState = 'waiting' | 'preparing' | 'shipped' | 'ready' | 'received' | 'cancelled'
/** Of an order as a whole; its cases have a table of their own (after-sale/state). */
export type OrderAfterSaleState = 'none' | 'open' | 'done'

/** Money. A payment that arrives after `closed` does not move the order: it is refunded on its own (bug 5 of peers). */
export const paymentMoves: StateTable<PaymentState> = {
  unpaid: ['paid', 'closed'],
  paid: ['refunding'],
  refunding: ['refunded'],
  closed: [],
  refunded: [],
}

/**
 * Goods. `waiting` is for money or for the team. What was said to be ready too early is prepared again. Goods that lie ready at a pickup point are still the merchant's to take
 * back; once they have left, money goes back through an after-sale case.
 */
export const fulfilmentMoves: StateTable<FulfilmentState> = {
  waiting: ['preparing', 'cancelled'],
  preparing: ['shipped', 'ready', 'cancelled'],
  shipped: ['received'],
  ready: ['received', 'preparing', 'cancelled'],
  received: [],
  cancelled: [],
}

/** `open` while a case of the order is live, `done` when all of them have ended. */
export const afterSaleMoves: StateTable<OrderAfterSaleState> = {
  none: ['open'],
  open: ['done'],
  done: ['open'],
}
