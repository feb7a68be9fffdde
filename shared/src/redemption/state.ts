import type { StateTable } from '../state-table.ts'

/** `waiting`: a gift that is to be collected or sent. `issued`: a coupon, which has no further way to go. */
export const REDEMPTION_STATES = ['waiting', 'collected', 'sent', 'issued', 'cancelled'] as const
export type RedemptionState = (typeof REDEMPTION_STATES)[number]

/** A gift that has left the house does not come back: only a waiting one can be cancelled, and its points return. */
export const redemptionMoves: StateTable<RedemptionState> = {
  waiting: ['collected', 'sent', 'cancelled'],
  collected: [],
  sent: [],
  issued: [],
  cancelled: [],
}
