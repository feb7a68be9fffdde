import { canMove, type StateTable } from '../state-table.ts'

export const REFUND_STATES = ['pending', 'processing', 'succeeded', 'abnormal', 'closed', 'settled'] as const
export type RefundState = (typeof REFUND_STATES)[number]

/**
 * One refund at WeChat. `abnormal`: the money could not reach the card; `closed`: WeChat has given the refund up. Both wait for
 * people, who ask again, send it again or settle it by hand. What WeChat says later wins all the same: money is a fact.
 */
export const refundMoves: StateTable<RefundState> = {
  pending: ['processing', 'succeeded', 'abnormal', 'closed'],
  processing: ['succeeded', 'abnormal', 'closed'],
  abnormal: ['pending', 'processing', 'succeeded', 'closed', 'settled'],
  closed: ['pending', 'succeeded', 'settled'],
  succeeded: [],
  settled: [],
}

/** The member has their money, from WeChat or by hand. */
export const DONE_REFUNDS = ['succeeded', 'settled'] as const satisfies RefundState[]

/** Nothing goes on by itself any more. */
export const STUCK_REFUNDS = ['abnormal', 'closed'] as const satisfies RefundState[]

export interface StaffRefundActions {
  canAskAgain: boolean
  canSendAgain: boolean
  canSettle: boolean
}

/** What staff may do with a refund; permissions are checked besides. */
export const staffRefundActions = (state: RefundState): StaffRefundActions => ({
  canAskAgain: !(DONE_REFUNDS as readonly RefundState[]).includes(state) && state !== 'pending',
  canSendAgain: canMove(refundMoves, state, 'pending'),
  canSettle: canMove(refundMoves, state, 'settled'),
})
