import type { StateTable } from '../state-table.ts'

export const AFTER_SALE_KINDS = ['refund-only', 'return'] as const
export type AfterSaleKind = (typeof AFTER_SALE_KINDS)[number]

export const AFTER_SALE_STATES = [
  'applied',
  'waiting-return',
  'returned',
  'refunding',
  'refunded',
  'refused',
  'withdrawn',
  'closed',
] as const
export type AfterSaleState = (typeof AFTER_SALE_STATES)[number]

/**
 * One after-sale case (OR-9). Approval is a move, not a state: it leads to the money at once, or to the goods first.
 * `closed` is the end nobody chose: the goods were not sent back in time, or the whole order was refunded meanwhile.
 * There is no way back from an end; an appeal is a new case.
 */
export const afterSaleCaseMoves: StateTable<AfterSaleState> = {
  applied: ['waiting-return', 'refunding', 'refused', 'withdrawn', 'closed'],
  // Straight to the money when the goods are handed in at the counter.
  'waiting-return': ['returned', 'refunding', 'withdrawn', 'closed'],
  returned: ['refunding', 'refused', 'closed'],
  refunding: ['refunded'],
  refunded: [],
  refused: [],
  withdrawn: [],
  closed: [],
}

/** Something is still to come: somebody's answer, the goods, or the money. */
export const LIVE_STATES = ['applied', 'waiting-return', 'returned', 'refunding'] as const satisfies AfterSaleState[]

/** Undecided: the case still lays claim to its units, which no other case and no other refund may take. */
export const CLAIMING_STATES = ['applied', 'waiting-return', 'returned'] as const satisfies AfterSaleState[]

export const isLive = (state: AfterSaleState): boolean => (LIVE_STATES as readonly AfterSaleState[]).includes(state)
